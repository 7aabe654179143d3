import type { AbstractGraph, Attributes } from "graphology-types";
import { CutsetError } from "../errors.ts";
import type { EdgeFigure } from "./edge.ts";
import { isObject } from "./looseDocument.ts";

/**
 * The document of a graphology graph whose attributes are named as those of `Network.graph`. Other attributes are
 * left out; missing or wrong ones are found when the document is parsed.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if an edge is directed: every edge of a network carries both ways
 */
export function documentFromGraph(graph: AbstractGraph): unknown {
  const { name, cables = [], riskGroups, demands, hubs } = graph.getAttributes();
  const links: object[] = [];
  const segments = new Map<unknown, object[]>();
  const described = Array.isArray(cables) ? cables.filter(isObject) : [];
  for (const cable of described) segments.set(cable["id"], []);

  graph.forEachEdge((id, attributes, from, to, _source, _target, undirected) => {
    if (!undirected) {
      const remedy = "make the graph undirected: an edge carries both ways";
      throw new CutsetError("ARGUMENT_INVALID", `Network.fromGraph: edge "${id}" is directed; ${remedy}`);
    }
    const entry = { id, from, to, ...edgeFields(attributes) };
    const { kind, cable, operator } = attributes;
    if (kind !== "segment") links.push({ ...entry, ...given({ kind, operator }) });
    else if (segments.has(cable)) segments.get(cable)!.push(entry);
    else segments.set(cable, [entry]);
  });

  const knownCables = new Map(described.map((cable) => [cable["id"], cable]));
  return given({
    format: "cutset-network/1",
    name,
    sites: graph.mapNodes((id, { name, kind, country, operator, lat, lon }) =>
      given({ id, name, kind, country, operator, lat, lon }),
    ),
    cables: [...segments].map(([id, list]) => ({ ...knownCables.get(id), id, segments: list })),
    links,
    riskGroups,
    demands,
    hubs,
  });
}

function edgeFields({ name, route, provenance, ...figures }: Attributes): object {
  const sourced = (figure: EdgeFigure): unknown => {
    const source = isObject(provenance) ? provenance[figure] : undefined;
    return isObject(source) ? { value: figures[figure], ...source } : figures[figure];
  };
  return given({
    name,
    lengthKm: sourced("lengthKm"),
    latencyMs: sourced("latencyMs"),
    capacityGbps: sourced("capacityGbps"),
    route,
  });
}

/** The fields that have a value. */
function given(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  );
}
