import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Network, type OverlayDocument } from "../../src/network/index.ts";
import { networkDocument, refsOf } from "../arbitraries.ts";
import { deepFrozen } from "../frozen.ts";
import { problemsOf } from "../problems.ts";
import { smallNetwork } from "./smallNetwork.ts";

const base = Network.parse(smallNetwork);
const overlaid = (fields: Omit<OverlayDocument, "format">): Network =>
  base.with({ format: "cutset-overlay/1", ...fields });

describe("adding", () => {
  const auckland = { id: "auckland", kind: "city", country: "NZ", lat: -36.8, lon: 174.8 } as const;

  test("entries of every kind", () => {
    const network = overlaid({
      name: "plan",
      sites: [auckland],
      cables: [{ id: "new", segments: [{ id: "new/1", from: "auckland", to: "suva", capacityGbps: 5 }] }],
      links: [{ id: "l", kind: "backhaul", from: "auckland", to: "apia", capacityGbps: 1 }],
      riskGroups: [{ id: "g", members: ["site:auckland", "group:all"] }],
      demands: [{ id: "d", from: "auckland", to: ["suva", "apia"], gbps: 1 }],
      hubs: ["auckland", "suva"],
    });
    expect(network.name).toBe("small+plan");
    expect(network.sites.map(({ id }) => id)).toEqual(["apia", "auckland", "suva", "unit"]);
    expect(network.edges.map(({ id }) => id)).toEqual(["beam", "l", "new/1", "tui/apia", "tui/suva"]);
    expect(network.edge("new/1").cable).toBe("new");
    expect(network.riskGroups.map(({ id }) => id)).toEqual(["all", "g"]);
    expect(network.demands.map(({ id }) => id)).toEqual(["apia-suva", "d"]);
    expect(network.hubs).toEqual(["auckland", "suva"]);
  });

  test("a segment to a cable that is there, between sites of which one is new", () => {
    const segment = { id: "tui/auckland", from: "unit", to: "auckland", capacityGbps: 50 };
    const network = overlaid({ sites: [auckland], cables: [{ id: "tui", segments: [segment] }] });
    expect(network.cables[0]!.segments).toHaveLength(3);
    expect(network.edge("tui/auckland")).toMatchObject({ cable: "tui", capacityGbps: 50 });
  });

  test("half an entry is refused with what it lacks", () => {
    expect(
      problemsOf("NETWORK_INVALID", () => overlaid({ links: [{ id: "l", from: "suva", to: "apia" }] })),
    ).toEqual([
      expect.stringMatching(/^links\[1\]\.capacityGbps: is missing/),
      expect.stringMatching(/^links\[1\]\.kind: is missing/),
    ]);
  });

  test("what refers to nothing is refused", () => {
    const demands = [{ id: "d", from: "suva", to: "nadi", gbps: 1 }];
    expect(problemsOf("NETWORK_INVALID", () => overlaid({ demands, hubs: ["nadi"] }))).toEqual([
      'demands[1].to: site "nadi" does not exist',
      'hubs[1]: site "nadi" does not exist',
    ]);
  });
});

describe("changing", () => {
  test("the fields given, and no others", () => {
    const network = overlaid({
      sites: [{ id: "suva", operator: "Vodafone" }],
      links: [{ id: "beam", capacityGbps: { value: 2, source: "plan" } }],
      demands: [{ id: "apia-suva", gbps: 20 }],
    });
    expect(network.site("suva")).toEqual({ ...base.site("suva"), operator: "Vodafone" });
    const changed = { capacityGbps: 2, provenance: { capacityGbps: { source: "plan" } } };
    expect(network.edge("beam")).toEqual({ ...base.edge("beam"), ...changed });
    expect(network.demands).toEqual([{ ...base.demands[0], gbps: 20 }]);
  });

  test("segments by id; a cable's other fields stay", () => {
    const network = overlaid({
      cables: [{ id: "tui", name: "Tui-Samoa", segments: [{ id: "tui/suva", capacityGbps: 7 }] }],
    });
    expect(network.cables[0]!.name).toBe("Tui-Samoa");
    expect(network.edge("tui/suva")).toEqual({ ...base.edge("tui/suva"), capacityGbps: 7 });
    expect(network.edge("tui/apia")).toEqual(base.edge("tui/apia"));
  });

  test("lists other than segments whole", () => {
    expect(overlaid({ riskGroups: [{ id: "all", members: ["site:suva"] }] }).riskGroups).toEqual([
      { id: "all", members: ["site:suva"] },
    ]);
  });

  test("into something wrong is refused", () => {
    expect(problemsOf("NETWORK_INVALID", () => overlaid({ links: [{ id: "beam", to: "suva" }] }))).toEqual([
      'links[0].to: is a self-loop: both ends are "suva"; name two sites',
    ]);
  });
});

describe("removing", () => {
  test("a site, and the edges, demands, hubs and members that need it", () => {
    const network = overlaid({ remove: ["site:suva"] });
    expect(network.sites.map(({ id }) => id)).toEqual(["apia", "unit"]);
    expect(network.edges.map(({ id }) => id)).toEqual(["tui/apia"]);
    expect(network.riskGroups).toEqual([{ id: "all", members: ["cable:tui"] }]);
    expect(network.demands).toEqual([]);
    expect(network.hubs).toEqual([]);
  });

  test("a cable and its segments, but no site", () => {
    const network = overlaid({ remove: ["cable:tui"] });
    expect(network.cables).toEqual([]);
    expect(network.edges.map(({ id }) => id)).toEqual(["beam"]);
    expect(network.sites).toEqual(base.sites);
    expect(network.riskGroups[0]!.members).toEqual(["link:beam"]);
  });

  test.each([
    ["segment:tui/suva", ["beam", "tui/apia"]],
    ["link:beam", ["tui/apia", "tui/suva"]],
  ])("%s", (ref, left) => {
    expect(overlaid({ remove: [ref] }).edges.map(({ id }) => id)).toEqual(left);
  });

  test("a group or a demand", () => {
    const network = overlaid({ remove: ["group:all", "demand:apia-suva"] });
    expect(network.riskGroups).toEqual([]);
    expect(network.demands).toEqual([]);
    expect(network.edges).toEqual(base.edges);
  });

  test("a country leaves the groups with its last place", () => {
    const grouped = overlaid({ riskGroups: [{ id: "fiji", members: ["country:FJ", "operator:FINTEL"] }] });
    const network = grouped.with({ format: "cutset-overlay/1", remove: ["site:suva"] });
    expect(network.riskGroups.find(({ id }) => id === "fiji")!.members).toEqual([]);
  });

  test("all segments of a cable and of a branching unit, and putting others in their place", () => {
    const network = overlaid({
      remove: ["segment:tui/suva", "segment:tui/apia"],
      cables: [{ id: "tui", segments: [{ id: "tui/west", from: "suva", to: "unit", capacityGbps: 1 }] }],
    });
    expect(network.edges.map(({ id }) => id)).toEqual(["beam", "tui/west"]);
    expect(network.riskGroups).toEqual(base.riskGroups);
  });

  test("an anycast demand keeps the ends that are left", () => {
    const either = overlaid({ demands: [{ id: "apia-suva", to: ["suva", "unit"] }] });
    expect(either.with({ format: "cutset-overlay/1", remove: ["site:unit"] }).demands[0]!.to).toEqual([
      "suva",
    ]);
  });

  test("what does not exist is refused, all of it, with the nearest", () => {
    const remove = ["site:suwa", "cable:tui/suva", "demand:apia-suva", "group:everything"];
    expect(problemsOf("OVERLAY_INVALID", () => overlaid({ name: "plan", remove }))).toEqual([
      'remove[0]: site "suwa" does not exist; did you mean "suva"?',
      'remove[1]: cable "tui/suva" does not exist',
      'remove[3]: group "everything" does not exist',
    ]);
  });
});

describe("a malformed overlay", () => {
  test.each([
    [null, "must be an object, got null"],
    [{}, 'format: is missing; it must be "cutset-overlay/1"'],
    [{ format: "cutset-network/1" }, 'format: must be "cutset-overlay/1", got "cutset-network/1"'],
    [
      { format: "cutset-overlay/1", remov: [] },
      expect.stringContaining('remov: unknown key; did you mean "remove"?'),
    ],
    [
      { format: "cutset-overlay/1", sites: [{ name: "no id" }] },
      "sites[0].id: is missing; it must be a text",
    ],
    [
      { format: "cutset-overlay/1", remove: ["country:FJ"] },
      'remove[0]: must be written "site:ID", "cable:ID", "segment:ID", "link:ID", "group:ID" or "demand:ID", got ' +
        '"country:FJ"',
    ],
    [
      { format: "cutset-overlay/1", cables: [{ id: "tui", segments: [{ id: "s", capacity: 1 }] }] },
      expect.stringContaining('cables[0].segments[0].capacity: unknown key; did you mean "capacityGbps"?'),
    ],
  ])("%j", (overlay, problem) => {
    expect(problemsOf("OVERLAY_INVALID", () => base.with(overlay))).toEqual([problem]);
  });
});

test("a network is changed by none of it", () => {
  const before = structuredClone(base.document);
  const overlay = deepFrozen({ format: "cutset-overlay/1", remove: ["site:suva"], hubs: ["apia"] });
  expect(base.with(overlay)).not.toBe(base);
  expect(base.document).toEqual(before);
  expect(base.edges).toHaveLength(3);
});

test("law: an empty overlay changes nothing", () => {
  fc.assert(
    fc.property(networkDocument(), (document) => {
      const network = Network.parse(document);
      expect(network.with({ format: "cutset-overlay/1" }).hash).toBe(network.hash);
    }),
  );
});

test("law: what is left after removals is valid, and what was removed is not in it", () => {
  const cases = networkDocument({ minSites: 1 }).chain((document) => {
    const removable = refsOf(document).filter((ref) => !/^(country|operator):/.test(ref));
    return fc.tuple(fc.constant(document), fc.subarray(removable));
  });
  fc.assert(
    fc.property(cases, ([document, remove]) => {
      const { ids } = Network.parse(document).with({ format: "cutset-overlay/1", remove });
      for (const ref of remove) {
        const [kind, id] = ref.split(":") as [keyof typeof ids, string];
        expect(ids[kind].has(id)).toBe(false);
      }
    }),
  );
});
