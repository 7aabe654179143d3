import { type NetworkView, viewOf } from "../../graph/index.ts";
import { Network } from "../../network/index.ts";
import type { ThreadStart } from "./threadTask.ts";

/** A view of the network on shared memory; the network itself, with its names, is made only if it is asked for. */
export function lazyView({
  flat,
  document,
  date,
}: Pick<ThreadStart, "flat" | "document" | "date">): NetworkView {
  let whole: NetworkView | undefined;
  const parsed = () => {
    // Text is only decoded from memory that is not shared.
    const network = Network.parse(JSON.parse(new TextDecoder().decode(document.slice())));
    return date === null ? network : network.asOf(date);
  };
  const view = () => {
    whole ??= viewOf(parsed());
    return whole;
  };
  return {
    ...flat,
    get network() {
      return view().network;
    },
    get nodeOf() {
      return view().nodeOf;
    },
    get edgeOf() {
      return view().edgeOf;
    },
  };
}
