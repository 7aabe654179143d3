import type { LinkDocument } from "../../../network/index.ts";
import { linkDocument } from "../../landLink.ts";
import { positionsOf, sites } from "../sites/index.ts";
import { linksAbroad } from "./abroad.ts";
import { linksInPakistan } from "./pakistan.ts";

export const links: readonly LinkDocument[] = [...linksInPakistan, ...linksAbroad].map((plan) =>
  linkDocument(plan, positionsOf(sites)),
);
