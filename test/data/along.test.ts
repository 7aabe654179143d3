import { describe, expect, it } from "vitest";
import { assumed } from "../../src/data/provenance.ts";
import { along } from "../../src/data/world/cables/pacific/along.ts";

describe("along", () => {
  it("names each segment after the stop it leads to and gives the way to it alone", () => {
    expect(along(["changi", ["singapore-east"], "apg-bu-danang", "hong-kong"])).toEqual([
      { part: "bu-danang", from: "changi", to: "apg-bu-danang", via: ["singapore-east"] },
      { part: "hong-kong", from: "apg-bu-danang", to: "hong-kong" },
    ]);
  });

  it("keeps names that hold bu without being a branching unit", () => {
    expect(along(["roxas", "cebu"])).toEqual([{ part: "cebu", from: "roxas", to: "cebu" }]);
  });

  it("gives every segment the options", () => {
    const capacityGbps = assumed(40, "test");
    expect(along(["piti", "hantru1-bu-majuro", "majuro"], { rfs: "2010-03", capacityGbps })).toMatchObject([
      { rfs: "2010-03", capacityGbps },
      { rfs: "2010-03", capacityGbps },
    ]);
  });
});
