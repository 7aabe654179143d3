import type { InputFile } from "../../../src/io/index.ts";

type Line = readonly (readonly [lon: number, lat: number])[];

const file = (name: string, value: unknown): InputFile => ({ name, text: JSON.stringify(value) });

const collection = (features: readonly object[]) => ({ type: "FeatureCollection", features });

const feature = (properties: object, type: string, coordinates: unknown) => ({
  type: "Feature",
  properties,
  geometry: { type, coordinates },
});

const places = {
  "aden-yemen": { name: "Aden, Yemen", country: "Yemen", at: [45, 13] },
  "muscat-oman": { name: "Muscat, Oman", country: "Oman", at: [58, 23] },
  "suva-fiji": { name: "Suva, Fiji", country: "Fiji", at: [178, -18] },
  "apia-samoa": { name: "Apia, Samoa", country: "Samoa", at: [-172, -14] },
  "karachi-pakistan": { name: "Karachi, Pakistan", country: "Pakistan", at: [67, 25] },
} as const;

type PlaceId = keyof typeof places;

interface SmallCable {
  readonly id: string;
  readonly name: string;
  readonly landings: readonly PlaceId[];
  readonly lines: readonly Line[];
  readonly figures: object;
}

/** Two cables, made up: a trunk with a branch, and one across ±180°. */
const cables: readonly SmallCable[] = [
  {
    id: "gulf",
    name: "Gulf",
    landings: ["karachi-pakistan", "muscat-oman", "aden-yemen"],
    lines: [
      [
        [60, 20],
        [67, 25],
      ],
      [
        [45, 13],
        [60, 20],
        [58, 23],
      ],
    ],
    figures: {
      length: "3,800 km",
      rfs: "2010 December",
      rfs_year: 2010,
      owners: "First Cable, Ltd., Second",
      is_planned: false,
    },
  },
  {
    id: "pacific",
    name: "Pacific",
    landings: ["suva-fiji", "apia-samoa"],
    lines: [
      [
        [-180, -16],
        [-172, -14],
      ],
      [
        [178, -18],
        [180, -16],
      ],
    ],
    figures: { length: null, rfs: "2031 Q3", rfs_year: 2031, owners: null, is_planned: true },
  },
];

/** The map as version 3 of the API lays it out. */
export function version3(): InputFile[] {
  return [
    ...cables.map(({ id, name, landings, figures }) =>
      file(`cable/${id}.json`, {
        id,
        name,
        landing_points: landings.map((place) => ({
          id: place,
          name: places[place].name,
          country: places[place].country,
        })),
        ...figures,
      }),
    ),
    file(
      "cable/all.json",
      cables.map(({ id, name }) => ({ id, name })),
    ),
    ...drawing(),
  ];
}

/** Routes and landing points alone. */
export function drawing(): InputFile[] {
  return [
    file(
      "cable/cable-geo.json",
      collection(cables.map(({ id, name, lines }) => feature({ id, name }, "MultiLineString", lines))),
    ),
    file(
      "landing-point/landing-point-geo.json",
      collection(Object.entries(places).map(([id, { name, at }]) => feature({ id, name }, "Point", at))),
    ),
  ];
}

/** The map as version 2 lays it out: cables and landings have numbers too, and positions are texts. */
export function version2(): InputFile[] {
  const number = (id: string) => 1000 + id.length;
  return [
    ...cables.map(({ id, name, landings, figures }) =>
      file(`cable/${number(id)}.json`, {
        cable_id: number(id),
        id,
        name,
        landing_points: landings.map((place) => ({
          landing_point_id: number(place),
          id: place,
          name: places[place].name,
          latlon: places[place].at.toReversed().join(","),
          url: `#/landing-point/${place}`,
        })),
        ...figures,
      }),
    ),
    file(
      "cable/cable-geo.json",
      collection(
        cables.map(({ id, name, lines }) =>
          feature({ cable_id: number(id), name }, "MultiLineString", lines),
        ),
      ),
    ),
  ];
}
