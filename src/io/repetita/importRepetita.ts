import { reported } from "../draft/assumed.ts";
import { quantity } from "../draft/decodeFields.ts";
import { importedNetwork } from "../draft/importedNetwork.ts";
import type { DemandDraft, EdgeDraft, SiteDraft } from "../draft/networkDraft.ts";
import { type FlatPoint, isPlane, planeNote, planeSites } from "../draft/planeSites.ts";
import type { Importer, InputFile } from "../importer.ts";
import { unreadable } from "../unreadable.ts";

/**
 * REPETITA: a graph file with the sections `NODES` and `EDGES`, and files with `DEMANDS` beside it. Edges are directed,
 * most in pairs; bandwidth is in kbit/s and delay in µs. Weights, which steer routing there, have no place here.
 *
 * A node at exactly 0, 0 has no coordinates: so does REPETITA write those that the Topology Zoo could not place.
 *
 * @see Gay, Schaus & Vissicchio (2017), REPETITA: Repeatable Experiments for Performance Evaluation of
 * Traffic-Engineering Algorithms, arXiv:1710.08665
 */
export const importRepetita: Importer = {
  format: "repetita",
  description: "REPETITA: a .graph file and .demands files",
  read(files, options) {
    const sites: SiteDraft[] = [];
    const points: FlatPoint[] = [];
    const edges: EdgeDraft[] = [];
    const demands: DemandDraft[] = [];
    // Edges and demands name nodes by number, and demands may come in a file before the graph.
    const rows = files.flatMap((file) => rowsOf(file, files.length > 1));
    for (const { section, place, cells } of rows) {
      if (section !== "NODES") continue;
      const [id = "", x, y] = cells;
      const [lon, lat] = [quantity(x), quantity(y)];
      const placed = lon !== 0 || lat !== 0;
      sites.push({ id, place, fields: placed ? { lon, lat } : {} });
      if (placed && typeof lon === "number" && typeof lat === "number") points.push({ id, x: lon, y: lat });
    }
    const nodeAt = (text: string | undefined) => sites[Number(text)]?.id ?? `node ${text}`;
    for (const { section, place, cells } of rows) {
      const [id = "", source, target, third, bandwidth, delay] = cells;
      const [from, to] = [nodeAt(source), nodeAt(target)];
      if (section === "DEMANDS") {
        demands.push({ place, fields: { id, from, to, gbps: scaled(third, 1e6, "bw") } });
      } else if (section === "EDGES") {
        const capacityGbps = scaled(bandwidth, 1e6, "bw");
        const latencyMs = scaled(delay, 1e3, "delay");
        edges.push({ id, place, from, to, directed: true, fields: { capacityGbps, latencyMs } });
      }
    }
    const plane = isPlane(points);
    return importedNetwork(
      {
        name: (files[0]?.name ?? "").replace(/^.*[\\/]|\.(graph|demands)$/g, ""),
        sites: plane ? planeSites(sites, points) : sites,
        edges,
        demands,
        notes: plane ? [planeNote] : [],
      },
      files,
      options,
    );
  },
};

/** Fields of a row, by section. */
const sections: Readonly<Record<string, readonly string[]>> = {
  NODES: ["label", "x", "y"],
  EDGES: ["label", "src", "dest", "weight", "bw", "delay"],
  DEMANDS: ["label", "src", "dest", "bw"],
};

interface Row {
  readonly section: string;
  readonly place: string;
  readonly cells: readonly string[];
}

/** A section is its name and the number of its rows, a line of titles, and the rows. */
function rowsOf({ name, text }: InputFile, named: boolean): Row[] {
  const rows: Row[] = [];
  let section = "";
  let expected = 0;
  const finished = (place: string) => {
    if (expected > 0) {
      throw unreadable(
        name,
        place,
        `${section} has ${expected} rows too few; the file seems to be cut short`,
      );
    }
  };
  const lines = text.split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    const cells = line.trim().split(/\s+/);
    const place = `line ${i + 1}`;
    const columns = sections[section];
    if (cells[0] === "") continue;
    if (cells.length === 2 && Object.hasOwn(sections, cells[0]!)) {
      finished(place);
      section = cells[0]!;
      expected = Number(cells[1]);
    } else if (columns === undefined) {
      throw unreadable(name, place, 'must begin with a section such as "NODES 11"');
    } else if (cells[0] !== "label") {
      if (cells.length !== columns.length) {
        throw unreadable(
          name,
          place,
          `must have the ${columns.length} fields ${columns.join(" ")}, got ${cells.length}`,
        );
      }
      rows.push({ section, place: named ? `${name} ${place}` : place, cells });
      expected--;
    }
  }
  finished(`line ${lines.length}`);
  return rows;
}

/** A number of the file in a unit of ours; what is none is passed on, and refused when it is checked. */
function scaled(text: string | undefined, divisor: number, what: string): unknown {
  const value = quantity(text);
  return typeof value === "number" ? reported(value / divisor, `${what} of the file`) : value;
}
