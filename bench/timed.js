/** Runs scenarios `first` to `first + count`: `{ answer, ms }`. A process of its own times itself. */
export async function timed({ run }, first, count) {
  const start = performance.now();
  const outcome = run(first, count);
  const ms = performance.now() - start;
  return outcome instanceof Promise ? outcome : { answer: outcome, ms };
}
