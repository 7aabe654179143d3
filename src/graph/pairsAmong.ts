/** Unordered pairs of distinct places among so many. */
export function pairsAmong(places: number): number {
  return (places * (places - 1)) / 2;
}
