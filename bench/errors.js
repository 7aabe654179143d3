/** Why an implementation is left out: what it needs is not on this machine. */
export class NotAvailable extends Error {}

/** Two implementations, or one and a reference answer, disagree. */
export class Disagreement extends Error {}
