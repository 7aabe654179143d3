import { type EdgeMark, edgeSymbols } from "../../../report/index.ts";
import type { MapGeometry } from "./mapGeometry.ts";

/** The edges of each mark as one path, so that a frame strokes five paths and not thousands. */
export type MarkedPaths = Readonly<Partial<Record<EdgeMark, Path2D>>>;

export const edgeMarks: readonly EdgeMark[] = Object.keys(edgeSymbols) as EdgeMark[];

export function markedPaths({ edgePaths }: MapGeometry, marks: readonly EdgeMark[]): MarkedPaths {
  const paths: Partial<Record<EdgeMark, Path2D>> = {};
  for (const [edge, path] of edgePaths.entries()) {
    const mark = marks[edge] ?? "unchanged";
    paths[mark] ??= new Path2D();
    paths[mark].addPath(path);
  }
  return paths;
}
