/**
 * Adds up what placements say: served traffic, and the load of every arc (2e along edge e, 2e + 1 against it) times a
 * weight of its own, so that a load in the wrong place shows.
 */
export class PlacementSum {
  answer = { servedGbps: 0, weighedLoad: 0 };

  add(servedGbps, load) {
    this.answer.servedGbps += servedGbps;
    for (let arc = 0; arc < load.length; arc++) this.answer.weighedLoad += load[arc] * (1 + (arc % 97));
  }
}
