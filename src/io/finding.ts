/** Something that a foreign format leaves open, and what was assumed in its place. */
export interface ImportFinding {
  /** Cable id in the document; `null` where it is about the whole. */
  readonly cable: string | null;
  /** What kind of thing; stable, meant for counting and filtering. */
  readonly problem: string;
  /** What was found, a sentence. */
  readonly found: string;
  /** What was assumed, a sentence. */
  readonly assumed: string;
  /** Site id in the document. */
  readonly site?: string;
  /** How far apart, how long: what `found` says, as a number. */
  readonly km?: number;
}
