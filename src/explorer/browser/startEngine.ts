/**
 * A worker with the engine and the network of this page in it; it answers as `protocol.ts` says, first of all with what
 * it offers.
 *
 * To give up a slow answer, end the worker and start another: what is lost is the time to read the network again, a
 * second at most.
 */
export function startEngine(): Worker {
  const address = URL.createObjectURL(new Blob([textOf("engine")], { type: "text/javascript" }));
  const worker = new Worker(address);
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  worker.postMessage(textOf("network"));
  return worker;
}

/** What the page holds in an element of data. */
function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}
