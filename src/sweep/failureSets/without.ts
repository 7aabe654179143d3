import { inputError, suggestion } from "../../errors.ts";

/**
 * The elements but for those that are exempt, such as a station known to be safe.
 *
 * @throws {CutsetError} `NOT_FOUND` with the nearest element if an exempt ref is none of them
 */
export function without(elements: readonly string[], exempt: readonly string[]): string[] {
  const known = new Set(elements);
  const problems = exempt
    .filter((ref) => !known.has(ref))
    .map((ref) => ({ path: "", message: `"${ref}" is not among the elements${suggestion(ref, known)}` }));
  if (problems.length > 0) throw inputError("NOT_FOUND", "exempt elements", problems);
  const left = new Set(exempt);
  return elements.filter((ref) => !left.has(ref));
}
