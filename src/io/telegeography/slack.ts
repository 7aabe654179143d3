/** Cable laid per km drawn where no published length tells: the median of the map of November 2022, whose median cable is drawn at 0.944 of its length. */
const usualSlack = 1.06;

/** Beyond this a cable has parts that are not drawn, or its length counts something else. */
const mostSlack = 1.5;

/** Within this share of the published length a drawing is taken for the whole cable. */
const agreement = 0.25;

export interface Slack {
  /** km of cable per km drawn. */
  readonly factor: number;
  readonly rule: string;
  /** Whether drawing and publication tell of different things. */
  readonly disagrees: boolean;
}

/** How much longer a cable is than its drawing: as published, if that is no shorter and not far longer. */
export function slackOf(drawnKm: number, publishedKm: number | undefined): Slack {
  const ratio = publishedKm === undefined || drawnKm === 0 ? undefined : publishedKm / drawnKm;
  const disagrees = ratio !== undefined && Math.abs(1 / ratio - 1) > agreement;
  if (ratio !== undefined && ratio <= mostSlack) {
    const factor = Math.max(1, ratio);
    return {
      factor,
      rule: ratio < 1 ? "as drawn" : `as drawn, times ${factor.toFixed(3)} to match the published length`,
      disagrees,
    };
  }
  return { factor: usualSlack, rule: `as drawn, times ${usualSlack} for slack`, disagrees };
}
