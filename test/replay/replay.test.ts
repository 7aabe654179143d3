import { describe, expect, test } from "vitest";
import type { Incident, Published } from "../../src/data/incidents/index.ts";
import type { NetworkDocument } from "../../src/network/index.ts";
import { replayIncident, replayScore } from "../../src/replay/index.ts";

/**
 * An island with two cables to a hub west and one to a hub east; a way from hub to hub, twice as long as any cable; a
 * quarter of the traffic goes east.
 */
const island: NetworkDocument = {
  format: "cutset-network/1",
  name: "island",
  sites: [
    { id: "town", kind: "city", country: "AA", lat: 0, lon: 0 },
    { id: "west", kind: "exchange", country: "BB", lat: 0, lon: -10 },
    { id: "east", kind: "exchange", country: "CC", lat: 0, lon: 10 },
  ],
  cables: [
    cable("long", "west", 300, 1200),
    {
      ...cable("short", "west", 100, 1150),
      segments: [
        { ...segment("short", "west", 100, 1150), id: "short/a-until-2020", retired: "2020" },
        { ...segment("short", "west", 500, 1150), rfs: "2020" },
      ],
    },
    cable("other", "east", 200, 1150),
  ],
  links: [{ id: "round", kind: "terrestrial", from: "west", to: "east", capacityGbps: 1000, lengthKm: 2400 }],
  demands: [
    { id: "w", from: "town", to: "west", gbps: 300 },
    { id: "e", from: "town", to: "east", gbps: 100 },
  ],
  hubs: ["west", "east"],
};

const lost = (published: object): Published =>
  ({
    kind: "capacity",
    of: "AA",
    from: ["country:AA"],
    lostPercent: 50,
    source: "here",
    ...published,
  }) as Published;

const incident = (failure: readonly string[], published: readonly Published[], date = "2010"): Incident => ({
  id: "test",
  title: "A test",
  date,
  failure,
  published,
});

const only = (of: Incident) => replayIncident(of, island).findings[0]!;

describe("capacity", () => {
  test("is lost hub by hub in proportion to traffic", () => {
    // West 300 of 400 is lost, east nothing; three quarters of the traffic goes west.
    expect(only(incident(["cable:long"], [lost({})]))).toMatchObject({
      kind: "capacity",
      publishedPercent: 50,
      predictedPercent: expect.closeTo(56.25),
      errorPoints: expect.closeTo(6.25),
    });
  });

  test("to some places counts the hubs there", () => {
    const east = incident(["cable:other"], [lost({ to: ["country:CC"] })]);
    expect(only(east)).toMatchObject({ predictedPercent: 100 });
  });

  test("is degraded with its edges", () => {
    const degraded = incident(["degrade:cable:other@0.25"], [lost({ to: ["site:east"] })]);
    expect(only(degraded)).toMatchObject({ predictedPercent: 75 });
  });

  test("is of the date: a segment is named as it is today", () => {
    const early = incident(["segment:short/a"], [lost({ to: ["site:west"] })]);
    expect(only(early)).toMatchObject({ predictedPercent: expect.closeTo(25) });
    const late = incident(["segment:short/a"], [lost({ to: ["site:west"] })], "2021");
    expect(only(late)).toMatchObject({ predictedPercent: expect.closeTo(62.5) });
  });

  test("that was out already is not lost again", () => {
    const planned = { ...incident(["cable:short"], [lost({ to: ["site:west"] })]), planned: ["cable:long"] };
    expect(only(planned)).toMatchObject({ predictedPercent: 100 });
  });
});

describe("no loss", () => {
  const control = (failure: readonly string[]) =>
    only(incident(failure, [{ kind: "no-loss", of: "AA", from: ["country:AA"], source: "here" }]));

  test("is judged once traffic has been moved", () => {
    expect(control(["cable:short"])).toMatchObject({ isPassed: true, predictedPercent: 0 });
    // 200 of 400 Gbit/s have a cable left, the other hub's traffic by the way round.
    expect(control(["cable:short", "cable:long"])).toMatchObject({
      isPassed: false,
      predictedPercent: expect.closeTo(50, 0),
    });
  });
});

describe("the score", () => {
  test("is of the figures of each kind", () => {
    const rank: Published = {
      kind: "rank",
      of: "both",
      lostPercent: { "country:AA": 10, "country:BB": 0 },
      source: "here",
    };
    const replays = [
      replayIncident(
        incident(["cable:long"], [lost({}), rank, { kind: "days", of: "x", days: 3, source: "" }]),
        island,
      ),
      replayIncident(incident(["cable:other"], [lost({ to: ["country:CC"] })]), island),
    ];
    expect(replayScore(replays)).toEqual({
      capacityRows: 2,
      medianCapacityError: expect.closeTo((6.25 + 50) / 2),
      trafficRows: 0,
      medianTrafficError: null,
      rankRows: 1,
      meanSpearman: 1,
      controls: 0,
      controlsPassed: 0,
    });
  });
});

function segment(id: string, to: string, capacityGbps: number, lengthKm: number) {
  return { id: `${id}/a`, from: "town", to, capacityGbps, lengthKm };
}

function cable(id: string, to: string, capacityGbps: number, lengthKm: number) {
  return { id, segments: [segment(id, to, capacityGbps, lengthKm)] };
}
