/** What is asked of the explorer, all of it: an address that holds a study shows the same answer anywhere. */
export interface Study {
  /** Texts of failures, in the order they were chosen. */
  readonly fail: readonly string[];
  /** Name of a routing model. */
  readonly routing: string;
  /** `null` for the network's own date. */
  readonly asOf: string | null;
  /** Names of overlays that the page offers, in the order they are applied. */
  readonly overlays: readonly string[];
}
