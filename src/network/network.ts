import type { AbstractGraph } from "graphology-types";
import { CutsetError, didYouMean } from "../errors.ts";
import { documentAsOf } from "./asOf.ts";
import { contentHash } from "./contentHash.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { type Demand, demandOf } from "./demand.ts";
import type { CableDocument, NetworkDocument, PartialDate, RiskGroupDocument } from "./document.ts";
import { type Edge, edgeOf } from "./edge.ts";
import { elementIds } from "./elementIds.ts";
import { documentFromGraph } from "./fromGraph.ts";
import { applyOverlay } from "./overlay.ts";
import { parseNetworkDocument, parseOverlayDocument } from "./parseDocument.ts";
import type { RefKind } from "./ref.ts";
import { type Site, siteOf } from "./site.ts";
import { type EdgeAttributes, type NetworkAttributes, type SiteAttributes, toGraph } from "./toGraph.ts";

/**
 * A validated, frozen network of sites, cables, links, risk groups and demands.
 *
 * Lists are in the order of their ids, so that the order of a document changes no result. A what-if never changes a
 * network: {@link Network.with} and {@link Network.asOf} return another one.
 *
 * @example
 * const network = Network.parse(JSON.parse(text));
 * network.with(overlay).asOf("2025-06");
 */
export class Network {
  /** Frozen copy of the document this network was made from, overlays and date applied. */
  readonly document: NetworkDocument;
  readonly name: string;
  /** The date given to {@link Network.asOf}; `null` where everything is in it, whatever its dates. */
  readonly date: PartialDate | null;
  readonly sites: readonly Site[];
  readonly cables: readonly CableDocument[];
  /** Segments and links. */
  readonly edges: readonly Edge[];
  readonly riskGroups: readonly RiskGroupDocument[];
  readonly demands: readonly Demand[];
  /** Site ids that count as the rest of the world. */
  readonly hubs: readonly string[];
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #edges: ReadonlyMap<string, Edge>;
  #ids: Readonly<Record<RefKind, ReadonlySet<string>>> | undefined;
  #hash: string | undefined;
  #graph: AbstractGraph<SiteAttributes, EdgeAttributes, NetworkAttributes> | undefined;

  private constructor(document: NetworkDocument, date: PartialDate | null = null) {
    this.document = document;
    this.date = date;
    this.name = document.name ?? "unnamed";
    this.sites = byId(document.sites.map(siteOf));
    this.#sites = new Map(this.sites.map((site) => [site.id, site]));
    this.cables = byId(document.cables ?? []);
    const segments = this.cables.flatMap(({ id, segments = [] }) =>
      segments.map((entry) =>
        edgeOf(entry, { kind: "segment", cable: id }, this.site(entry.from), this.site(entry.to)),
      ),
    );
    const links = (document.links ?? []).map((entry) =>
      edgeOf(entry, entry, this.site(entry.from), this.site(entry.to)),
    );
    this.edges = byId([...segments, ...links]);
    this.#edges = new Map(this.edges.map((edge) => [edge.id, edge]));
    this.riskGroups = byId(document.riskGroups ?? []);
    this.demands = byId((document.demands ?? []).map(demandOf));
    this.hubs = Object.freeze([...new Set(document.hubs)].sort());
    Object.freeze(this);
  }

  /**
   * The network a `cutset-network/1` document describes; the document is copied, never held.
   *
   * @throws {CutsetError} `NETWORK_INVALID` with every problem found and its place
   */
  static parse(document: unknown): Network {
    return new Network(parseNetworkDocument(document));
  }

  /**
   * The network in a graphology graph with the attributes that {@link Network.graph} has; node and edge keys become
   * ids, and of the attributes `kind`, `country`, `lat`, `lon` and `capacityGbps` are needed.
   *
   * @throws {CutsetError} `NETWORK_INVALID` with every problem found and its place in the document
   */
  static fromGraph(graph: AbstractGraph): Network {
    return Network.parse(documentFromGraph(graph));
  }

  /** The ids that exist, by kind of element. */
  get ids(): Readonly<Record<RefKind, ReadonlySet<string>>> {
    this.#ids ??= Object.freeze(elementIds(this.document));
    return this.#ids;
  }

  /** `sha256:…` over the content of {@link Network.document}, whatever the order of its lists. */
  get hash(): string {
    this.#hash ??= contentHash(this.document);
    return this.#hash;
  }

  /**
   * The network as a read-only graphology `MultiUndirectedGraph`, for use with other libraries: sites are nodes,
   * segments and links are edges, ids are keys. To change it, change a `copy()`, then {@link Network.fromGraph}.
   */
  get graph(): AbstractGraph<SiteAttributes, EdgeAttributes, NetworkAttributes> {
    this.#graph ??= toGraph(this);
    return this.#graph;
  }

  /** @throws {CutsetError} `NOT_FOUND` with the nearest id */
  site(id: string): Site {
    return found(this.#sites, "site", id);
  }

  /** @throws {CutsetError} `NOT_FOUND` with the nearest id */
  edge(id: string): Edge {
    return found(this.#edges, "edge", id);
  }

  /**
   * This network with an overlay (`cutset-overlay/1`) applied.
   *
   * @throws {CutsetError} `OVERLAY_INVALID` if the overlay is malformed or removes what does not exist,
   * `NETWORK_INVALID` if the result is no valid network
   */
  with(overlay: unknown): Network {
    return Network.parse(applyOverlay(this.document, parseOverlayDocument(overlay)));
  }

  /**
   * What was in service on the first day of `date` (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`).
   *
   * Entries without dates are always in service. What hangs on something absent is absent too: the edges of a site,
   * cables and branching units that lose all their edges, demands without an end.
   *
   * @throws {CutsetError} `DATE_INVALID`
   */
  asOf(date: PartialDate): Network {
    // What is left of a valid document is valid.
    return new Network(deepFreeze(documentAsOf(this.document, date)), date);
  }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
  return Object.freeze([...entries].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

function found<Element>(elements: ReadonlyMap<string, Element>, kind: string, id: string): Element {
  const element = elements.get(id);
  if (element !== undefined) return element;
  throw new CutsetError("NOT_FOUND", `${kind} "${id}" does not exist${didYouMean(id, elements.keys())}`);
}
