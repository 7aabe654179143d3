import type { Position } from "../geo/index.ts";

/**
 * Corner points of the waters that many cables share: lon, lat, lon, lat…, west to east or north to south.
 *
 * Set by hand from general geography to keep a route in the water: no surveyed cable position is among them.
 */
const lanes = {
  // Europe
  biscay: [-5.8, 50.4, -6.8, 48.6, -9.9, 44, -10.3, 40],
  gibraltar: [-9.6, 36.6, -5.9, 35.93, -2, 36.2, 1.5, 37.6],
  balearic: [4.7, 39.4, 5.2, 42.4],
  algeria: [5.5, 37.6, 8.2, 38.1],
  "west-mediterranean": [5.6, 42.4, 6.8, 40, 8.2, 38.3],
  "sicily-channel": [10.9, 37.7, 11.9, 36.8],
  "south-of-sicily": [13.5, 36.5, 15.5, 36.4, 15.45, 37.3],
  malta: [14.2, 35.4],
  ionian: [17.5, 36, 22.5, 34.3, 27.5, 32.3],
  levant: [19, 34.4, 24, 33.6, 28, 32.2],
  // Red Sea and Gulf of Aden
  "nile-delta": [31.5, 32],
  "gulf-of-suez": [32.6, 29.5, 33.3, 28.4],
  gubal: [34, 27.6],
  "red-sea-head": [35.3, 26],
  "red-sea-north": [36.9, 23.8],
  "red-sea-middle": [38.3, 21.5],
  "red-sea-south": [39.3, 19, 40.9, 16],
  "bab-el-mandeb": [42.3, 14, 43.3, 12.6, 43.6, 12.3],
  "port-sudan": [38.2, 20.6],
  "gulf-of-aden": [45.5, 12, 48.5, 12.8, 51.5, 13.8],
  // Arabian Sea and the Gulf
  "south-of-oman": [54.5, 15.6, 58, 18.2, 60.3, 21.3],
  "gulf-of-oman": [60.2, 22.9, 58.9, 24.3],
  hormuz: [57, 25.5, 56.85, 26.2, 56.5, 26.6, 55.6, 26.2],
  "the-gulf": [54.3, 25.7, 52.4, 25.8],
  makran: [61, 24.3, 65.2, 24.3],
  gujarat: [69.3, 20.6, 71.5, 19.4],
  malabar: [72, 13.5, 75.5, 8.3, 78.5, 6],
  // Asia
  "bay-of-bengal": [81.5, 5.4, 88, 5.8, 95, 6.2],
  "malacca-north": [97.8, 5.6, 99.9, 4],
  "malacca-south": [101.5, 2.4],
  "malacca-singapore": [102.9, 1.45, 103.4, 1.15],
  "singapore-strait": [103.75, 1.15, 104.1, 1.25, 104.5, 1.4],
  "south-china-sea": [105, 2.2, 106.5, 5, 110.3, 9.5, 112.8, 15.5, 114.2, 20.5],
  "luzon-strait": [117.5, 21.3, 121, 21.2, 125, 23.5, 132, 29, 138.5, 33.5],
  // Africa
  "horn-of-africa": [51.6, 12.6, 53, 10.5, 50.5, 4, 43.5, -2.5],
  "mozambique-channel": [41, -8, 41.6, -12, 41, -16, 37.5, -23, 33.6, -28.3],
  cape: [32.3, -30.5, 28.5, -34.2, 22.5, -35.8, 18.6, -35.2, 17.6, -34.2],
  "west-africa": [12, -26, 2, -8, -8, 1.5, -18.5, 9.5, -19, 20, -14, 30, -10.5, 36.8],
  // Baltic and North Sea
  "gulf-of-finland": [24.6, 59.75, 22.6, 59.4],
  "east-of-gotland": [21.2, 58.9, 19.9, 57.3, 17.6, 55.9],
  "bornholm-strait": [14.5, 55.3, 12.9, 54.7],
  "german-bight": [7.6, 54.2, 5.5, 53.8, 3.9, 52.9],
  "dover-strait": [2.4, 51.7, 1.45, 51.05, 0.3, 50.55],
  "english-channel": [-2, 49.95, -5.2, 49.6],
  // Eastern Mediterranean and Black Sea
  otranto: [18.7, 40.6, 19, 39.9, 18.9, 38.4],
  "south-of-peloponnese": [21.3, 36.6, 22.8, 35.9],
  dardanelles: [26.2, 40, 26.7, 40.35, 27.5, 40.7, 28.8, 40.85],
  bosporus: [29, 41, 29.15, 41.3],
  // Western Atlantic
  "florida-straits": [-79.7, 25.4, -80.2, 24.6, -82.5, 23.8, -84.9, 22.5],
  "bahamas-bank-north": [-79.4, 27.3, -77.5, 27.6, -75, 26.8],
  "caicos-passage": [-73.8, 24, -71.3, 22.5, -68.5, 20.8],
  mona: [-67.9, 18.6, -68, 17.6],
  windward: [-76.3, 25.8, -74.2, 24.3, -73.4, 22.7, -74.2, 20.5, -75.1, 18.9],
  "guiana-shelf": [-59.5, 11.4, -52.5, 8, -46, 2.5, -40, -1.8],
  "cape-sao-roque": [-37, -3.2, -35, -4.4, -34.2, -7],
  abrolhos: [-35.8, -11.5, -37.5, -14, -37.6, -19.5, -40.3, -23.2],
  "south-brazil": [-45.3, -25.2, -47.3, -28.6, -50, -32.3, -52.8, -35.2],
  "river-plate": [-54.3, -36.1, -55.8, -36.6],
  // Eastern Pacific
  "north-chile": [-72.2, -31, -71.4, -24.5, -71, -19.5],
  "south-peru": [-72.5, -18, -76.3, -14.5],
  "north-peru": [-78.5, -11, -81, -7.5, -81.9, -4.6],
  "gulf-of-panama": [-80.9, 2, -80, 6.8, -79.5, 8.2],
  "central-america-pacific": [-83.3, 7.6, -86.5, 9.6, -89.5, 12.4],
  "mexico-pacific": [-95, 13.8, -104.5, 17.8, -107, 21],
  "baja-california": [-110.3, 22.3, -113.3, 25, -116, 28.5, -118.8, 32.6],
  // East Asia and the Pacific
  "singapore-east": [104.1, 1.27, 104.6, 1.45],
  "gulf-of-thailand": [100.7, 12.2, 101.3, 9.8, 103.2, 7.6, 105.2, 5.8],
  karimata: [104.6, 1.3, 105.3, 0.7, 107.3, -1.2, 107.1, -2.7, 107, -4.4],
  "sunda-strait": [106, -5.5, 105.8, -5.95, 105.2, -6.6, 104.3, -8],
  "makassar-strait": [110, -4.8, 115, -5, 117.6, -3.6, 118.6, -1, 119.6, 1.2, 121, 2.4],
  "celebes-sea": [122.5, 3.2, 124.3, 3.9, 126.5, 4.9, 129, 7],
  "south-of-taiwan": [118.3, 21.9, 119.9, 21.8, 120.6, 21.65, 121.5, 21.4],
  "east-of-taiwan": [122.2, 22.2, 122.5, 24.2, 122.7, 25.5],
  balintang: [117, 19.3, 120, 19.5, 122.6, 19.6],
  "west-luzon": [113.5, 12, 116, 16, 118, 18.8],
  "east-china-sea": [124.2, 27.5, 126.3, 30.2],
  "korea-strait": [127.8, 32.3, 128.7, 34.2],
  kyushu: [128.9, 34, 128.4, 32, 129.8, 30.3, 134.5, 31.5, 138.8, 33.6],
  "philippine-sea": [125, 23.5, 132, 29, 138.5, 33.5],
  boso: [140.6, 34.4, 141.3, 35.6],
  "coral-sea": [
    152.9, -33.2, 154.5, -30.5, 156.5, -20, 155.2, -12, 153.8, -8, 153.9, -4.8, 153.3, -2, 151.5, 0,
  ],
  california: [-125.2, 42.8, -125.2, 40.3, -124.4, 38.6, -123.4, 37.3, -122, 35.7],
  "channel-islands": [-121.6, 33.6, -119.2, 33.6],
  "north-cape": [171.8, -34.2, 173.2, -34, 174.9, -35.4],
} as const;

export type SeaLane = keyof typeof lanes;

/** A step of a route: a lane as listed, a lane backwards (`-name`), or points of its own: lon, lat, lon, lat… */
export type SeaStep = SeaLane | `-${SeaLane}` | readonly number[];

/** The points a route passes, in order. */
export function waypoints(steps: readonly SeaStep[]): readonly Position[] {
  return steps.flatMap((step) => {
    if (typeof step !== "string") return positions(step);
    const lane = positions(lanes[laneOf(step)]);
    return step.startsWith("-") ? lane.toReversed() : lane;
  });
}

/** The lane a step follows, in whichever direction. */
export function laneOf(step: SeaLane | `-${SeaLane}`): SeaLane {
  return step.replace(/^-/, "") as SeaLane;
}

/** @param degrees - lon, lat, lon, lat… */
export function positions(degrees: readonly number[]): readonly Position[] {
  const points: Position[] = [];
  for (let i = 1; i < degrees.length; i += 2) points.push([degrees[i - 1]!, degrees[i]!]);
  return points;
}
