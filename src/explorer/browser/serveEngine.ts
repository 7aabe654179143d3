import { Engine } from "../engine/engine.ts";
import type { NetworkSource } from "../engine/networkSource.ts";
import { unpacked } from "../engine/packed.ts";
import { type PageNetwork, sourceOf } from "../engine/pageNetwork.ts";
import type { Question, Reply } from "../protocol.ts";

/**
 * Makes this worker answer questions; its first message is the page's network, packed.
 *
 * @param documentAt - the document on a date, where the page holds none
 */
export function serveEngine(documentAt?: NetworkSource["documentAt"]): void {
  const reply = (message: Reply) => self.postMessage(message);
  const serve = (network: unknown) => {
    const engine = new Engine(sourceOf(network as PageNetwork, documentAt));
    self.onmessage = ({ data }: MessageEvent<Question>) => reply(engine.reply(data));
    reply({ kind: "offer", offer: engine.offer });
  };
  self.onmessage = ({ data }: MessageEvent<string>) => {
    unpacked(data).then(serve).catch(reportError);
  };
}
