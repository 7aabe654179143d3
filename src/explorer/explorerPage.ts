import type { ShippedNetwork } from "../data/index.ts";
import type { NetworkDocument } from "../network/index.ts";
import { packed } from "./engine/packed.ts";
import { engineScript } from "./engineScript.ts";
import { type ExplorerOptions, pageNetworkOf } from "./pageNetworkOf.ts";
import { pageScript } from "./pageScript.ts";
import { skeleton } from "./skeleton.ts";
import { pageStyle } from "./style.ts";

/**
 * A page to explore a network with: one HTML file that opens from disk, computes by itself and sends nothing anywhere.
 *
 * Its figures are those of `simulate` on the same network, at any date, with any of the overlays.
 *
 * @throws {CutsetError} if the document, an overlay or the study does not fit
 * @example await writeFile("study.html", await explorerPage(document, { overlays: [{ name: "plan", document: plan }] }));
 */
export async function explorerPage(
  network: NetworkDocument | ShippedNetwork,
  options: ExplorerOptions = {},
): Promise<string> {
  const page = await pageNetworkOf(network, options);
  return skeleton({
    title: `${page.net} – cutset`,
    style: pageStyle,
    script: pageScript,
    engine: await packed(page.document === null ? await scriptOfWorld() : engineScript),
    network: await packed(page),
  });
}

/** Large, and needed by pages of `world` only. */
async function scriptOfWorld(): Promise<string> {
  return (await import("./worldEngineScript.ts")).worldEngineScript;
}
