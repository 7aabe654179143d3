import { CutsetError, inputError, type Problem } from "../../errors.ts";
import { Network, type NetworkDocument } from "../../network/index.ts";

const element = /(?:cables\[\d+\]\.segments|sites|cables|links|riskGroups|demands)\[\d+\]/;

/**
 * The valid document that an importer has made; what is wrong with it is told by its place in the file.
 *
 * @param places - of the file, by that of the document, e.g. `line 12` by `sites[3]`
 * @throws {CutsetError} `NETWORK_INVALID` with every problem found
 */
export function checkedDocument(
  document: unknown,
  places: ReadonlyMap<string, string>,
  file: string,
): NetworkDocument {
  try {
    return Network.parse(document).document;
  } catch (error) {
    if (!(error instanceof CutsetError)) throw error;
    throw inputError(
      error.code,
      file,
      error.problems.map((problem) => inFile(problem, places)),
    );
  }
}

function inFile({ path, message }: Problem, places: ReadonlyMap<string, string>): Problem {
  const placed = new RegExp(`^(${element.source})\\.?`).exec(path);
  const place = places.get(placed?.[1] ?? "");
  const rest = placed === null ? path : path.slice(placed[0].length);
  return {
    path: place === undefined ? path : rest === "" ? place : `${place}, ${rest}`,
    message: `${message.replace(new RegExp(element.source, "g"), (found) => places.get(found) ?? found)}${swapHint(rest, message)}`,
  };
}

/** A latitude that would be a longitude has most often changed places with it. */
function swapHint(field: string, message: string): string {
  const found = /^must be at (?:most 90|least -90), got (-?[\d.]+)$/.exec(message)?.[1];
  const swapped = /^lat\b/.test(field) && found !== undefined && Math.abs(Number(found)) <= 180;
  return swapped ? "; are latitude and longitude swapped?" : "";
}
