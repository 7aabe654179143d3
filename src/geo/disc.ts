/** Every point within a great-circle distance of a centre: a first model of an earthquake or a storm. */
export interface Disc {
  /** Of the centre, degrees north. */
  readonly lat: number;
  /** Of the centre, degrees east. */
  readonly lon: number;
  readonly radiusKm: number;
}
