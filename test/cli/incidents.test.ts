import { describe, expect, test } from "vitest";
import { incidents } from "../../src/data/incidents/index.ts";
import { runCutset } from "./runCutset.ts";

describe("cutset incidents", () => {
  test("tells those that are named in detail, as text and Markdown", () => {
    const { status, stdout } = runCutset(["incidents", "2008-alexandria", "2024-durban"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/2008-alexandria +Egypt +capacity lost +70 % +\d+ % +[+-]\d+ points/);
    expect(stdout).toMatch(/Tanzania +70 % +\d+ %/);
    expect(stdout).not.toContain("2006-luzon");
    const markdown = runCutset(["incidents", "2008-alexandria", "--markdown"]).stdout;
    expect(markdown).toMatch(/^\| 2008-alexandria +\| Egypt/m);
  });

  test("gives all as JSON, with the score", () => {
    const { replays, score, format } = JSON.parse(runCutset(["incidents", "--json"]).stdout);
    expect(format).toBe("cutset-replays/1");
    expect(replays.map(({ incident }: { incident: { id: string } }) => incident.id)).toEqual(
      incidents.map(({ id }) => id),
    );
    expect(score.controlsPassed).toBe(score.controls);
  });

  test("knows no other", () => {
    const { status, stderr } = runCutset(["incidents", "2008-alexandira"]);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean "2008-alexandria"?');
  });
});

test("the world of a date has the traffic of that date", () => {
  const gbps = (...options: string[]) => {
    const { demands } = JSON.parse(runCutset(["networks", "world", ...options]).stdout);
    return demands.find(({ id }: { id: string }) => id === "karachi--frankfurt").gbps.value;
  };
  expect(gbps("--as-of", "2015-12-31")).toBeCloseTo(gbps() / 1.3 ** 10, -1);
});
