import { type Corridor, comeWithin, type Disc, type Position, routeShape } from "../../src/geo/index.ts";

export function routeMeetsDisc(route: readonly Position[], { lon, lat, radiusKm }: Disc): boolean {
  return comeWithin(routeShape(route), routeShape([[lon, lat]]), radiusKm);
}

export function discContains(disc: Disc, point: Position): boolean {
  return routeMeetsDisc([point], disc);
}

export function routeMeetsCorridor(route: readonly Position[], { from, to, widthKm }: Corridor): boolean {
  return comeWithin(routeShape(route), routeShape([from, to]), widthKm / 2);
}

export function corridorContains(corridor: Corridor, point: Position): boolean {
  return routeMeetsCorridor([point], corridor);
}
