export type { NamedOverlay } from "./engine/networkSource.ts";
export { explorerPage } from "./explorerPage.ts";
export type { ExplorerOptions } from "./pageNetworkOf.ts";
export { hashOfStudy, type Study } from "./study.ts";
