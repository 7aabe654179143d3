import { type Failure, parseFailure, type SingleFailure } from "../../src/failure/index.ts";
import type { EdgeDocument, NetworkDocument } from "../../src/network/index.ts";

/** Kinds of id that may be renamed; segments and links share one space. */
export type Kind = "site" | "cable" | "edge" | "group" | "demand";

/** The new id of an element. */
export type Rename = (kind: Kind, id: string) => string;

/** The document with other ids; countries and operators keep their names. */
export function renameDocument(document: NetworkDocument, rename: Rename): NetworkDocument {
  const site = (id: string) => rename("site", id);
  const ends = (ids: string | readonly string[]) => (typeof ids === "string" ? site(ids) : ids.map(site));
  const edge = <Entry extends EdgeDocument>(entry: Entry): Entry => ({
    ...entry,
    id: rename("edge", entry.id),
    from: site(entry.from),
    to: site(entry.to),
  });
  const { sites, cables = [], links = [], riskGroups = [], demands = [], hubs = [] } = document;
  return {
    ...document,
    sites: sites.map((entry) => ({ ...entry, id: site(entry.id) })),
    cables: cables.map((cable) => ({
      ...cable,
      id: rename("cable", cable.id),
      segments: (cable.segments ?? []).map(edge),
    })),
    links: links.map(edge),
    riskGroups: riskGroups.map((group) => ({
      ...group,
      id: rename("group", group.id),
      members: group.members.map((member) => renameText(member, rename)),
    })),
    demands: demands.map((demand) => ({
      ...demand,
      id: rename("demand", demand.id),
      from: ends(demand.from),
      to: ends(demand.to),
      ...(demand.avoid && { avoid: demand.avoid.map((ref) => renameText(ref, rename)) }),
    })),
    hubs: hubs.map(site),
  };
}

/** The failure of the same things under their new ids. */
export function renameFailure(failure: Failure, rename: Rename): Failure {
  if (typeof failure === "string") return parseFailure(failure).map((single) => renameSingle(single, rename));
  if (Array.isArray(failure)) return failure.map((item) => renameFailure(item, rename));
  return renameSingle(failure as SingleFailure, rename);
}

function renameSingle(failure: SingleFailure, rename: Rename): SingleFailure {
  if (failure.kind === "degrade") return { ...failure, of: renameText(failure.of, rename) };
  return "id" in failure ? { ...failure, id: renameId(failure.kind, failure.id, rename) } : failure;
}

function renameText(ref: string, rename: Rename): string {
  const colon = ref.indexOf(":");
  const kind = ref.slice(0, colon);
  return `${kind}:${renameId(kind, ref.slice(colon + 1), rename)}`;
}

function renameId(kind: string, id: string, rename: Rename): string {
  switch (kind) {
    case "site":
    case "cable":
    case "group":
      return rename(kind, id);
    case "segment":
    case "link":
      return rename("edge", id);
    default:
      return id;
  }
}
