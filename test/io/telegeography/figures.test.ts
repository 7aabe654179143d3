import { expect, test } from "vitest";
import { countryOfPlace } from "../../../src/io/telegeography/countryOfPlace.ts";
import { lengthInKm, ownerNames, rfsDate } from "../../../src/io/telegeography/figures.ts";
import { slackOf } from "../../../src/io/telegeography/slack.ts";

test("dates of readiness for service", () => {
  expect(["2010 December", "2023 Q4", "2010", " 2001 September ", "2025 sometime"].map(rfsDate)).toEqual([
    "2010-12",
    "2023-10",
    "2010",
    "2001-09",
    "2025",
  ]);
  expect(["n.a.", "", "null", "20100"].map(rfsDate)).toEqual([undefined, undefined, undefined, undefined]);
});

test("lengths", () => {
  expect(["12,091 km", "815 km", "1,234.5 km", "7km"].map(lengthInKm)).toEqual([12091, 815, 1234.5, 7]);
  expect(["n.a.", "0 km", "12,09 km", "1e9 km", ""].map(lengthInKm)).toEqual(Array(5).fill(undefined));
});

test("owners whose names have commas", () => {
  expect(ownerNames("Orange, Telikom PNG, Ltd., Orange,  AT&T")).toEqual([
    "Orange",
    "Telikom PNG, Ltd.",
    "AT&T",
  ]);
  expect(ownerNames("")).toEqual([]);
});

test("the country that a place's name ends with", () => {
  expect(countryOfPlace("Makaha, HI, United States")).toBe("US");
  expect(countryOfPlace("Muanda, Congo, Dem. Rep.")).toBe("CD");
  expect(countryOfPlace("Tortola, Virgin Islands (U.K.)")).toBe("VG");
  expect(countryOfPlace("Atlantis")).toBeUndefined();
});

test("slack is what publication and drawing agree on", () => {
  expect(slackOf(1000, 1100)).toMatchObject({ factor: 1.1, disagrees: false });
  expect(slackOf(1000, 900)).toMatchObject({ factor: 1, disagrees: false });
  expect(slackOf(1000, 700)).toMatchObject({ factor: 1, disagrees: true });
  expect(slackOf(1000, 1400)).toMatchObject({ factor: 1.4, disagrees: true });
  expect(slackOf(1000, 4000)).toMatchObject({ factor: 1.06, disagrees: true });
  expect(slackOf(1000, undefined)).toMatchObject({ factor: 1.06, disagrees: false });
  expect(slackOf(0, 100)).toMatchObject({ factor: 1.06, disagrees: false });
});
