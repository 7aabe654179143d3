/** Fields named as in a `cutset-network/1` document, not yet checked: the document is, at the end. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** A node of a foreign format on its way to a site. */
export interface SiteDraft {
  readonly id: string;
  /** Where it stands in its file, e.g. `line 12`. */
  readonly place: string;
  readonly fields: DraftFields;
}

/** An edge of a foreign format on its way to a segment or a link. */
export interface EdgeDraft {
  /** Left out, it is named after its ends. */
  readonly id?: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  /** Whether the file gives the way back as an edge of its own. */
  readonly directed?: boolean;
  /** Cable id; the edge becomes a segment of it, else a link. */
  readonly cable?: string;
  readonly fields: DraftFields;
}

export interface DemandDraft {
  readonly place: string;
  readonly fields: DraftFields;
}

/** What an importer has read, before gaps are filled. */
export interface NetworkDraft {
  readonly name?: string;
  readonly sites: readonly SiteDraft[];
  readonly edges: readonly EdgeDraft[];
  readonly demands?: readonly DemandDraft[];
  /** Further lists of the document, such as `cables` without their segments, `riskGroups` and `hubs`. */
  readonly lists?: DraftFields;
  /** What was left out already. */
  readonly notes?: readonly string[];
}
