import { describe, expect, test } from "vitest";
import { incidents, type Published } from "../../src/data/incidents/index.ts";
import { worldAt } from "../../src/data/world/index.ts";
import { replayIncident, replayScore } from "../../src/replay/index.ts";

const replays = incidents.map((incident) => replayIncident(incident, worldAt(incident.date)));

test("are in the order of their dates, with ids of their own", () => {
  const dates = incidents.map(({ date }) => date);
  expect(dates).toEqual([...dates].sort());
  expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
});

test("each say where their figures come from", () => {
  const sources = incidents.flatMap(({ published }) => published.map(({ source }) => source));
  expect(sources.filter((source) => source.length < 5)).toEqual([]);
});

test("name places of the world of their day", () => {
  for (const [index, { date, published }] of incidents.entries()) {
    const known = new Set(
      worldAt(date).sites.flatMap(({ id, country }) => [`site:${id}`, `country:${country}`]),
    );
    const unknown = published.flatMap(placesOf).filter((place) => !known.has(place));
    expect([incidents[index]!.id, unknown]).toEqual([incidents[index]!.id, []]);
  }
});

describe("replayed on world", () => {
  test("capacity lost is within 10 points in the median, orders agree, and controls pass", () => {
    const score = replayScore(replays);
    expect(score.medianCapacityError).toBeLessThan(10);
    expect(score.meanSpearman).toBeGreaterThan(0.7);
    expect(score.controlsPassed).toBe(score.controls);
    expect(score.controls).toBeGreaterThanOrEqual(6);
  });
});

function placesOf(published: Published): readonly string[] {
  if (published.kind === "days") return [];
  if (published.kind === "rank") return Object.keys(published.lostPercent);
  return [...published.from, ...(published.to ?? [])];
}
