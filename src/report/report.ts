/** A report before it is rendered: what to say, not how it looks. */
export type Report = readonly Block[];

export type Block = { readonly kind: "title" | "heading" | "paragraph"; readonly text: string } | Table;

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  /** As many cells as columns in each row. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  /** Numbers stand right, so that their digits line up. @default "left" */
  readonly align?: "left" | "right";
}
