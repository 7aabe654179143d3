const most = 12;

/** Collects the attributes that say nothing to cutset, so that a note can name them once. */
export class IgnoredAttributes {
  private readonly names = new Set<string>();

  add(names: readonly string[]): void {
    for (const name of names) this.names.add(name);
  }

  /** One sentence, or none. */
  notes(): string[] {
    if (this.names.size === 0) return [];
    const named = [...this.names].slice(0, most).map((name) => name.slice(0, 60));
    const more = this.names.size > most ? ` and ${this.names.size - most} more` : "";
    return [`Left out, as cutset has no use for it: ${named.join(", ")}${more}.`];
  }
}
