/** Sums of many figures miss the limit they equal by rounding. */
export const roundingSlack: number = 1 + 1e-12;
