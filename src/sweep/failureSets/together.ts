/** The refs of two failures that happen together; what both name fails once, but is degraded twice. */
export function together(some: readonly string[], others: readonly string[]): string[] {
  return [...some, ...others.filter((ref) => ref.startsWith("degrade:") || !some.includes(ref))];
}
