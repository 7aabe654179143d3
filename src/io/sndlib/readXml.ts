import { quantity } from "../draft/decodeFields.ts";
import type { InputFile } from "../importer.ts";
import { childOf, childText, visitXml, type XmlElement } from "../xml/visitXml.ts";
import type { SndlibDemand, SndlibLink, SndlibNetwork, SndlibNode } from "./sndlibNetwork.ts";

const wanted = new Set(["network/meta", "nodes/node", "links/link", "demands/demand"]);

/** The XML format of SNDlib. */
export function readXml(file: InputFile): SndlibNetwork {
  let unit: string | undefined;
  let pixels: boolean | undefined;
  const nodes: SndlibNode[] = [];
  const links: SndlibLink[] = [];
  const demands: SndlibDemand[] = [];
  visitXml(file, "network", wanted, (element, around) => {
    const { name, place, attributes } = element;
    const id = attributes.get("id")?.trim() ?? "";
    if (name === "meta") {
      unit = childText(element, "unit");
    } else if (name === "node") {
      const type = around.at(-1)?.attributes.get("coordinatesType");
      if (type !== undefined) pixels = type === "pixel";
      const at = childOf(element, "coordinates");
      nodes.push({ place, id, ...(at !== undefined && { x: numberOf(at, "x"), y: numberOf(at, "y") }) });
    } else {
      const source = childText(element, "source") ?? "";
      const target = childText(element, "target") ?? "";
      const ends = { place, id, source, target };
      if (name === "demand") {
        const routingUnit = numberOf(element, "routingUnit") ?? 1;
        demands.push({ ...ends, routingUnit, value: numberOf(element, "demandValue") });
      } else {
        const preinstalled = childOf(element, "preInstalledModule");
        const modules = childOf(element, "additionalModules")?.children ?? [];
        links.push({
          ...ends,
          ...(preinstalled !== undefined && { preinstalled: numberOf(preinstalled, "capacity") }),
          modules: modules.map((module) => numberOf(module, "capacity")),
        });
      }
    }
  });
  return {
    ...(unit !== undefined && unit !== "" && { unit }),
    ...(pixels !== undefined && { pixels }),
    nodes,
    links,
    demands,
  };
}

function numberOf(element: XmlElement, name: string): unknown {
  return quantity(childText(element, name));
}
