import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadNetwork } from "../../../src/cli/loadNetwork.ts";
import { shippedNetworks } from "../../../src/data/index.ts";
import { worldAt } from "../../../src/data/world/index.ts";
import { CutsetError } from "../../../src/errors.ts";
import { Engine } from "../../../src/explorer/engine/engine.ts";
import { packed, unpacked } from "../../../src/explorer/engine/packed.ts";
import { type PageNetwork, sourceOf } from "../../../src/explorer/engine/pageNetwork.ts";
import { networkAt } from "../../../src/explorer/engine/studiedNetworks.ts";
import { type ExplorerOptions, pageNetworkOf } from "../../../src/explorer/pageNetworkOf.ts";
import type { Answer, Reply } from "../../../src/explorer/protocol.ts";
import type { Study } from "../../../src/explorer/study.ts";
import { resolveFailure } from "../../../src/failure/index.ts";
import { Network, type NetworkDocument } from "../../../src/network/index.ts";
import { explanationText, mapMarks, outcomeStory } from "../../../src/report/index.ts";
import { shippedModels } from "../../../src/routing/index.ts";
import { explain, type Outcome, simulate } from "../../../src/simulate/index.ts";
import { networkDocument } from "../../arbitraries.ts";
import { studiesOf } from "../studies.ts";

const shipped = (name: string) => shippedNetworks.find((network) => network.name === name)!;
const intact: Study = { fail: [], routing: "spf", asOf: null, overlays: [] };

/** As the worker has it, out of a page. */
async function engineOf(
  network: Parameters<typeof pageNetworkOf>[0],
  options: ExplorerOptions = {},
): Promise<Engine> {
  const page = (await unpacked(await packed(await pageNetworkOf(network, options)))) as PageNetwork;
  return new Engine(page.document === null ? sourceOf(page, (date) => worldAt(date!)) : sourceOf(page));
}

function outcomeOn(network: Network, { fail, routing }: Study): Outcome {
  const model = shippedModels.find(({ name }) => name === routing)!;
  return simulate(network, fail, { routing: model });
}

function answerOf(reply: Reply): Answer {
  expect(reply).toMatchObject({ kind: "answer" });
  return (reply as Extract<Reply, { kind: "answer" }>).answer;
}

/** The engine says of a study what the network that the command line loads says, or what is wrong with it. */
async function expectSame(engine: Engine, study: Study, network: () => Promise<Network> | Network) {
  const reply = engine.reply({ id: 7, kind: "answer", study });
  try {
    const loaded = await network();
    const outcome = outcomeOn(loaded, study);
    const answer = answerOf(reply);
    expect(answer.outcome).toEqual(outcome);
    expect(answer.study).toEqual(study);
    expect({ edges: answer.edgeMarks, sites: answer.siteMarks }).toEqual(mapMarks(loaded, outcome));
    expect(answer.story).toEqual(outcomeStory(loaded, outcome));
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    expect(reply).toMatchObject({ id: 7, kind: "problem" });
    expect((reply as { message: string }).message).toContain(error.message);
  }
}

test("random studies of pakistan are those of the network on the command line", async () => {
  const engine = await engineOf(shipped("pakistan"));
  const studies = studiesOf(await shipped("pakistan").load(), {
    routings: ["spf", "ecmp", "max-min"],
    dates: [null, null, "2016", "2025-01-01", "2027"],
    overlays: engine.offer.overlays,
  });
  await fc.assert(
    fc.asyncProperty(studies, (study) =>
      expectSame(engine, study, () =>
        loadNetwork(["pakistan", ...study.overlays].join("+"), study.asOf ?? undefined),
      ),
    ),
    { numRuns: 30 },
  );
});

test("random studies of world are those of the network on the command line, whose traffic grows", async () => {
  const engine = await engineOf(shipped("world"));
  const studies = studiesOf(await shipped("world").load(), {
    routings: ["spf"],
    dates: [null, "2008", "2024-02"],
    overlays: engine.offer.overlays,
  });
  await fc.assert(
    fc.asyncProperty(studies, (study) =>
      expectSame(engine, study, () =>
        loadNetwork(["world", ...study.overlays].join("+"), study.asOf ?? undefined),
      ),
    ),
    { numRuns: 6 },
  );
});

test("random studies of random documents are those of simulate, whole or at a date, with overlays", async () => {
  const added = {
    format: "cutset-overlay/1" as const,
    sites: [{ id: "new", kind: "city" as const, country: "PK", lat: 10, lon: 20 }],
  };
  const overlays = [{ name: "../added.json", document: added }];
  const cases = networkDocument({ minSites: 1 }).chain((document) =>
    fc.tuple(
      fc.constant(document),
      fc.array(
        studiesOf(document, {
          routings: shippedModels.map(({ name }) => name),
          dates: [null, "2005", "2020"],
          overlays: ["../added.json"],
        }),
        { minLength: 1, maxLength: 8 },
      ),
    ),
  );
  const networkOf = (document: NetworkDocument, study: Study) => {
    const whole = Network.parse(document);
    const network = study.overlays.length > 0 ? whole.with(added) : whole;
    return study.asOf === null ? network : network.asOf(study.asOf);
  };
  await fc.assert(
    fc.asyncProperty(cases, async ([document, studies]) => {
      const engine = await engineOf(document, { overlays });
      for (const study of studies) await expectSame(engine, study, () => networkOf(document, study));
    }),
  );
});

describe("the scene", () => {
  test("comes with the first answer, and when it is another", async () => {
    const engine = await engineOf(shipped("pakistan"));
    const sceneOf = (study: Partial<Study>) =>
      answerOf(engine.reply({ id: 1, kind: "answer", study: { ...intact, ...study } })).scene;
    const first = sceneOf({})!;
    const network = await loadNetwork("pakistan");
    expect(first.sites).toEqual(network.sites);
    expect(first.edges.map(({ id }) => id)).toEqual(network.edges.map(({ id }) => id));
    expect(first.countries).toContainEqual({ code: "PK", name: "Pakistan" });
    expect(first.riskGroups).toContainEqual({ id: "hawksbay", name: "Landing stations on Hawksbay" });
    expect(sceneOf({ fail: ["cable:peace"] })).toBeUndefined();
    expect(sceneOf({ overlays: ["gwadar"] })!.sites.length).toBeGreaterThan(first.sites.length);
    // The page keeps what it had when a question is a problem.
    engine.reply({ id: 1, kind: "answer", study: { ...intact, fail: ["cable:none"] } });
    expect(sceneOf({ overlays: ["gwadar"] })).toBeUndefined();
    expect(sceneOf({})!.sites).toEqual(first.sites);
  });

  test("can be sent to a page", async () => {
    const engine = await engineOf(shipped("pakistan"));
    const reply = engine.reply({ id: 1, kind: "answer", study: intact });
    expect(structuredClone(reply)).toEqual(reply);
    expect(structuredClone(engine.offer)).toEqual(engine.offer);
  });
});

test("explanations are those of the command line", async () => {
  const engine = await engineOf(shipped("pakistan"));
  const study = { ...intact, fail: ["group:karachi-landings"], overlays: ["gwadar"] };
  const network = await loadNetwork("pakistan+gwadar");
  expect(engine.reply({ id: 3, kind: "explain", study, subject: "country:PK" })).toEqual({
    id: 3,
    kind: "explain",
    text: explanationText(network, explain(network, study.fail, "country:PK")),
  });
});

describe("problems", () => {
  const problem = async (study: Partial<Study>) => {
    const engine = await engineOf(shipped("pakistan"));
    const reply = engine.reply({ id: 2, kind: "answer", study: { ...intact, ...study } });
    expect(reply).toMatchObject({ id: 2, kind: "problem" });
    expect(engine.reply({ id: 3, kind: "answer", study: intact })).toMatchObject({ kind: "answer" });
    return (reply as { message: string }).message;
  };

  test("name all that another date does not have", async () => {
    const message = await problem({ fail: ["cable:peace", "cable:imewe", "cable:aae-1"], asOf: "2012" });
    expect(message).toContain("as of 2012");
    expect(message).toContain('cable "peace"');
    expect(message).toContain('cable "aae-1"');
    expect(message).not.toContain('cable "imewe"');
  });

  test("are no failures of the engine", async () => {
    expect(await problem({ asOf: "soon" })).toContain('"soon"');
    expect(await problem({ overlays: ["moon"] })).toContain('overlay "moon" does not exist');
    expect(await problem({ routing: "magic" })).toContain('routing "magic" does not exist');
    expect(await problem({ fail: ["moon:x"] })).toContain("moon:x");
  });
});

test.each(["pakistan", "world"])("the incidents on %s can be studied, and hit something", async (name) => {
  const page = await pageNetworkOf(shipped(name), {});
  const source = page.document === null ? sourceOf(page, (date) => worldAt(date!)) : sourceOf(page);
  expect(page.presets.length).toBeGreaterThan(0);
  for (const { id, study } of page.presets) {
    const { failedEdges } = resolveFailure(networkAt(source, study), study.fail);
    expect({ id, isHit: failedEdges.includes(1) }).toEqual({ id, isHit: true });
  }
});

describe("a page's network", () => {
  test("must fit the study it opens with, and each overlay that study", async () => {
    const make = (options: ExplorerOptions) => pageNetworkOf(shipped("pakistan"), options);
    await expect(make({ study: { fail: ["cable:none"] } })).rejects.toThrow('cable "none" does not exist');
    await expect(make({ study: { asOf: "soon" } })).rejects.toThrow('"soon"');
    const remove = { format: "cutset-overlay/1" as const, remove: ["cable:none" as const] };
    await expect(make({ overlays: [{ name: "plan.json", document: remove }] })).rejects.toThrow(
      /^plan\.json: /,
    );
  });

  test("has the overlay of a file where a shipped one has its name", async () => {
    const document = { format: "cutset-overlay/1" as const };
    const { overlays } = await pageNetworkOf(shipped("pakistan"), {
      overlays: [{ name: "gwadar", document }],
    });
    expect(overlays.filter(({ name }) => name === "gwadar")).toEqual([{ name: "gwadar", document }]);
  });
});

test("what is packed comes out again, and can stand in a page", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const text = await packed(value);
      expect(text).toMatch(/^[A-Za-z0-9+/=]+$/);
      expect(await unpacked(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
