/** Sums of many loads miss the capacity they equal by rounding. */
export const roundingSlack: number = 1 + 1e-12;

/** The share, 0…1, of what one direction of an edge is offered that gets through; 1 where nothing is offered. */
export function servedShare(loadGbps: number, capacityGbps: number): number {
  return loadGbps <= capacityGbps * roundingSlack ? 1 : capacityGbps / loadGbps;
}
