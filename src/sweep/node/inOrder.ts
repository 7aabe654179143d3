import type { ScenarioRange } from "../scenarioRanges.ts";
import type { SolvedChunk } from "../solvedChunk.ts";

/**
 * Has chunks solved elsewhere and gives them in order. No more are on their way than `ahead`, and none is asked for while
 * the one before waits to be taken.
 *
 * @throws what `solve` rejects with, or the reason of the signal once it is aborted
 */
export async function* inOrder(
  chunks: readonly ScenarioRange[],
  ahead: number,
  solve: (chunk: ScenarioRange) => Promise<SolvedChunk>,
  signal: AbortSignal | undefined,
): AsyncGenerator<SolvedChunk> {
  const onTheirWay: Promise<SolvedChunk>[] = [];
  let asked = 0;
  for (let i = 0; i < chunks.length; i++) {
    signal?.throwIfAborted();
    while (asked < chunks.length && asked < i + ahead) {
      const solved = solve(chunks[asked++]!);
      // If the sweep is given up before it is waited for, its failure is no one's.
      solved.catch(() => {});
      onTheirWay.push(solved);
    }
    yield await unlessAborted(onTheirWay.shift()!, signal);
  }
}

function unlessAborted<Value>(value: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return value;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    value.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
