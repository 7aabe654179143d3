import fc from "fast-check";
import { expect, test } from "vitest";
import { type Failure, Network, simulate } from "../../src/index.ts";
import { outcomeStory } from "../../src/report/index.ts";
import { cases } from "../laws/cases.ts";
import { oneLanding, secondLanding } from "../simulate/landings.ts";

const one = Network.parse(oneLanding);
const two = one.with(secondLanding);
const story = (network: Network, failure: Failure, planned: Failure = []) =>
  outcomeStory(network, simulate(network, failure, { planned }));

test("what failed, what it does, who is hit hardest and where traffic goes instead", () => {
  expect(story(two, "cable:sea-1")).toMatchInlineSnapshot(`
    [
      "The failure of sea-1 takes down 1 connection.",
      "All 10 pairs of places still reach each other, and 90 of 120 Gbit/s of traffic are served (120 before); of the rest, 30 meet too little capacity (congested).",
      "Hit hardest is AA (30 Gbit/s, 37.5 % of its traffic); traffic goes instead by sea-2 (+80 Gbit/s).",
    ]
  `);
});

test("the intact network, and planned work on it", () => {
  expect(story(two, [])).toMatchInlineSnapshot(`
    [
      "Nothing fails in one landing+second landing.",
      "All 10 pairs of places reach each other, and 120 of 120 Gbit/s of traffic are served.",
      "The busiest connection is the city–land-1 link, at 80 % of its capacity.",
    ]
  `);
  expect(story(two, [], "cable:sea-1")).toMatchInlineSnapshot(`
    [
      "With sea-1 out of service, nothing fails in one landing+second landing.",
      "All 10 pairs of places reach each other, and 90 of 120 Gbit/s of traffic are served; of the rest, 30 meet too little capacity (congested).",
      "The busiest connection is the city–land-2 link, at 160 % of its capacity.",
    ]
  `);
});

test("a failure on top of planned work", () => {
  expect(story(two, "cable:sea-2", "cable:sea-1")).toMatchInlineSnapshot(`
    [
      "With sea-1 out of service, the failure of sea-2 brings what is down to 2 connections.",
      "6 of 10 pairs of places still reach each other (60 %), 1 place no other at all, and 0 of 120 Gbit/s of traffic are served (90 before); of the rest, 120 have no path (disconnected).",
      "Hit hardest are AA (50 Gbit/s, 100 % of its traffic) and HH (40 Gbit/s, 100 % of its traffic).",
    ]
  `);
});

test("a failure that harms nobody", () => {
  expect(story(two, "cable:sea-2")).toMatchInlineSnapshot(`
    [
      "The failure of sea-2 takes down 1 connection.",
      "Nobody loses service: all 10 pairs of places still reach each other, and 120 of 120 Gbit/s of traffic are served.",
      "No traffic changes its path.",
    ]
  `);
  expect(story(two, "degrade:cable:sea-1@0.99")).toMatchInlineSnapshot(`
    [
      "Capacity is lost on sea-1 (99 % of the capacity left).",
      "Nobody loses service: all 10 pairs of places still reach each other, and 120 of 120 Gbit/s of traffic are served.",
      "No traffic changes its path.",
    ]
  `);
});

test("names from a document turn no sentence round", () => {
  const [first, ...others] = oneLanding.sites;
  const named = (name: string) =>
    story(Network.parse({ ...oneLanding, sites: [{ ...first, name }, ...others] }), `site:${first!.id}`)[0];
  expect(named("\u202egnirts")).toContain("The failure of gnirts takes");
  expect(named("كراتشي")).toContain("The failure of \u2068كراتشي\u2069 takes");
});

test("law: at most three sentences, each whole, whatever fails", () => {
  fc.assert(
    fc.property(cases(), ({ network, failure, more }) => {
      const sentences = story(network, failure, more);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(3);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[^a-z].*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|Infinity|null| {2}| ,/);
      }
    }),
  );
});
