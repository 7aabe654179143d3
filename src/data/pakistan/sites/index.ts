import type { Position } from "../../../geo/index.ts";
import type { Quantity, SiteDocument } from "../../../network/index.ts";
import { sitesAbroad } from "./abroad.ts";
import { branchingUnits } from "./branchingUnits.ts";
import { pakistanSites } from "./pakistan.ts";

/** Every site of the network. */
export const sites: readonly SiteDocument[] = [...pakistanSites, ...sitesAbroad, ...branchingUnits];

/** A function from a site of `list` to its position. */
export function positionsOf(list: readonly SiteDocument[]): (site: string) => Position {
  const degrees = (quantity: Quantity) => (typeof quantity === "number" ? quantity : quantity.value);
  const positions = new Map<string, Position>(
    list.map(({ id, lat, lon }) => [id, [degrees(lon), degrees(lat)]]),
  );
  return (site) => {
    const position = positions.get(site);
    if (position === undefined) throw new Error(`site "${site}" is not in the list`);
    return position;
  };
}
