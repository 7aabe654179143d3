import { assumed, reported } from "../draft/assumed.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { DemandDraft, DraftFields, EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import { type FlatPoint, isPlane, planeNote, planeSites } from "../draft/planeSites.ts";
import type { ImportedNetwork, ImportOptions, InputFile } from "../importer.ts";

/** What both formats of SNDlib tell; numbers as far as they are numbers, else the text that stands there. */
export interface SndlibNetwork {
  /** Of capacities and demands, e.g. `MBITPERSEC`; most files tell none. */
  readonly unit?: string;
  /** Whether coordinates are those of a drawing; the native format does not tell. */
  readonly pixels?: boolean;
  readonly nodes: readonly SndlibNode[];
  readonly links: readonly SndlibLink[];
  readonly demands: readonly SndlibDemand[];
}

export interface SndlibNode {
  readonly place: string;
  readonly id: string;
  readonly x?: unknown;
  readonly y?: unknown;
}

export interface SndlibLink {
  readonly place: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly preinstalled?: unknown;
  /** Capacities that may be installed. */
  readonly modules: readonly unknown[];
}

export interface SndlibDemand {
  readonly place: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly routingUnit: unknown;
  readonly value: unknown;
}

const unitsGbps: ReadonlyMap<string | undefined, number> = new Map(
  Object.entries({ KBITPERSEC: 1e-6, MBITPERSEC: 1e-3, GBITPERSEC: 1 }),
);

/**
 * The network of an SNDlib file. A link has the capacity that is preinstalled, else that of its largest module, once;
 * a demand goes one way, as it is written, and is its value times its routing unit. Costs, hop limits and admissible
 * paths have no place here.
 */
export function sndlibNetwork(
  { unit, pixels, nodes, links, demands }: SndlibNetwork,
  file: InputFile,
  options: ImportOptions | undefined,
): ImportedNetwork {
  const unitGbps = unitsGbps.get(unit) ?? 1e-3;
  const points = nodes.flatMap(({ id, x, y }): FlatPoint[] =>
    typeof x === "number" && typeof y === "number" ? [{ id, x, y }] : [],
  );
  const plane = pixels ?? isPlane(points);
  const sites = nodes.map(
    ({ id, place, x, y }): SiteDraft => ({
      id,
      place,
      fields: x === undefined || y === undefined ? {} : { lon: x, lat: y },
    }),
  );
  const edges = links.map(
    ({ id, place, source: from, target: to, preinstalled, modules }): EdgeDraft => ({
      id,
      place,
      from,
      to,
      fields: capacity(preinstalled, modules, unitGbps),
    }),
  );
  const drafts = demands
    .filter(({ source, target }) => source !== target)
    .map(({ id, place, source: from, target: to, routingUnit, value }): DemandDraft => {
      const both = typeof value === "number" && typeof routingUnit === "number";
      const gbps = both
        ? reported(value * routingUnit * unitGbps, "demand value × routing unit of the file")
        : value;
      return { place, fields: { id, from, to, gbps } };
    });
  return importedNetwork(
    {
      name: file.name.replace(/^.*[\\/]|\.(txt|xml)$/g, ""),
      sites: plane ? planeSites(sites, points) : sites,
      edges,
      demands: drafts,
      notes: [
        ...(plane ? [planeNote] : []),
        ...(unit === undefined
          ? ["The file tells no unit; capacities and demands are taken as Mbit/s."]
          : []),
        ...(unit !== undefined && !unitsGbps.has(unit)
          ? [`The unit ${unit.slice(0, 40)} is not known; capacities and demands are taken as Mbit/s.`]
          : []),
      ],
    },
    [file],
    options,
  );
}

function capacity(preinstalled: unknown, modules: readonly unknown[], unitGbps: number): DraftFields {
  const given = [preinstalled, ...modules].find((one) => typeof one === "string" && one !== "UNLIMITED");
  if (given !== undefined) return { capacityGbps: given };
  if (typeof preinstalled === "number" && preinstalled > 0) {
    return { capacityGbps: reported(preinstalled * unitGbps, "preinstalled capacity of the file") };
  }
  const sizes = modules.filter((size) => typeof size === "number");
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  return largest > 0 ? { capacityGbps: assumed(largest * unitGbps, "largest module of the file, once") } : {};
}
