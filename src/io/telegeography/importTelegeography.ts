import { Network, type SiteDocument } from "../../network/index.ts";
import { countryCode } from "../draft/countryCode.ts";
import type { ImportFinding } from "../finding.ts";
import type { ImportedNetwork, Importer, ImportOptions, InputFile } from "../importer.ts";
import { type CableEntry, cableEntry } from "./cableEntry.ts";
import type { LandingMention } from "./cableMap.ts";
import { countryOfPlace } from "./countryOfPlace.ts";
import { findingNotes } from "./findingNotes.ts";
import { LandingPlaces } from "./landingPlaces.ts";
import { readMap } from "./readMap.ts";
import { refuseHugeDrawing } from "./refuseHugeDrawing.ts";
import { refuseSwappedAxes } from "./refuseSwappedAxes.ts";

/** A code that ISO 3166 leaves to its users; CLDR reads it as "unknown". */
const unknownCountry = "ZZ";

/**
 * The submarine cable map of TeleGeography, as its web site's API lays it out (versions 2 and 3): cables with their
 * landings sorted by country, and routes drawn in no order.
 */
export const importTelegeography: Importer = {
  format: "telegeography",
  description: "TeleGeography's submarine cable map, API version 2 or 3: its folder, or files of it",
  read,
};

function read(files: readonly InputFile[], options: ImportOptions = {}): ImportedNetwork {
  const map = readMap(files);
  const findings: ImportFinding[] = [];
  const entries: CableEntry[] = [];
  const sites = new Map<string, SiteDocument>();
  const places = new LandingPlaces(map.landings);
  const located = map.cables.map((cable) => ({ cable, ...places.of(cable) }));
  refuseSwappedAxes(located);

  for (const { cable, landings, unplaced } of located) {
    refuseHugeDrawing(cable, landings.length);
    const entry = cableEntry(cable, landings, options.capacityGbps);
    entries.push(entry);
    findings.push(...entry.findings, ...unplaced.map((landing) => noPosition(cable.id, landing)));
    const used = new Set(entry.cable.segments!.flatMap(({ from, to }) => [from, to]));
    for (const landing of landings) {
      if (!used.has(landing.id) || sites.has(landing.id)) continue;
      const code = countryCode(landing.country ?? "") ?? countryOfPlace(landing.name);
      if (code === undefined)
        findings.push(noCountry(landing.id, landing.name, options.country ?? unknownCountry));
      const [lon, lat] = landing.position;
      sites.set(landing.id, {
        id: landing.id,
        name: landing.name,
        kind: "landing-station",
        country: code ?? options.country ?? unknownCountry,
        lat,
        lon,
      });
    }
  }

  const notes = [...mapNotes(map.passedOver, options), ...findingNotes(findings)];
  const document = {
    format: "cutset-network/1",
    name: "TeleGeography submarine cable map",
    sites: [...sites.values(), ...entries.flatMap(({ branchingUnits }) => branchingUnits)],
    cables: entries.map(({ cable }) => cable),
    "x-notes": notes,
  };
  return { document: Network.parse(document).document, notes, findings };
}

function mapNotes(passedOver: readonly string[], { capacityGbps }: ImportOptions): string[] {
  const others = passedOver.length > 3 ? [...passedOver.slice(0, 3), "…"] : passedOver;
  return [
    ...(capacityGbps === undefined
      ? [
          "The map gives no capacities: those of segments are typical of systems of the same years, and marked as assumed.",
        ]
      : []),
    ...(others.length > 0
      ? [`Files that hold nothing of the map were passed over: ${others.join(", ")}.`]
      : []),
  ];
}

function noPosition(cable: string, { id, name }: LandingMention): ImportFinding {
  return {
    cable,
    problem: "no-position",
    found: `no file tells where the landing ${name} (${id}) lies`,
    assumed: "the cable does not land there",
  };
}

function noCountry(site: string, name: string, country: string): ImportFinding {
  return {
    cable: null,
    problem: "no-country",
    found: `no country is known for ${name}`,
    assumed: `"${country}"${country === unknownCountry ? ", which means unknown" : ""}`,
    site,
  };
}
