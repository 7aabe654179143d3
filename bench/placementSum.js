/**
 * Adds up what placements say: served traffic, and the load of every edge and direction times a weight of its own, so that
 * a load in the wrong place shows.
 */
export class PlacementSum {
  answer = { servedGbps: 0, weighedLoad: 0 };

  add(servedGbps, forwardGbps, backwardGbps) {
    this.answer.servedGbps += servedGbps;
    for (let edge = 0; edge < forwardGbps.length; edge++) {
      const weight = 1 + 2 * (edge % 97);
      this.answer.weighedLoad += weight * forwardGbps[edge] + (weight + 1) * backwardGbps[edge];
    }
  }
}
