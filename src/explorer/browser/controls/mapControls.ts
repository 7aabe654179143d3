import { button, element } from "../element.ts";
import type { AreaTool } from "../map/areaTool.ts";
import type { MapView } from "../map/mapView.ts";

type ToolKind = AreaTool["kind"];

/** How the map is moved, and what a drag on it does. */
export function mapControls(view: MapView, tool: AreaTool): HTMLElement {
  const width = element("input", {
    id: "corridor-width",
    type: "number",
    min: "1",
    max: "2000",
    value: String(tool.widthKm),
    onchange: () => {
      if (width.valueAsNumber > 0) tool.widthKm = width.valueAsNumber;
      else width.value = String(tool.widthKm);
    },
  });
  const widthField = element("label", { class: "check", hidden: true }, "km wide ", width);
  const hint = element("p", { class: "tool-hint", role: "status" });
  const hints = {
    pick: "",
    disc: "Drag from the centre outwards.",
    corridor: "Drag along the anchor's way.",
  };
  const tools = [toolButton("Pick", null), toolButton("Disc", "disc"), toolButton("Corridor", "corridor")];
  press(null);
  return element(
    "div",
    { class: "map-controls" },
    element(
      "div",
      { class: "row", role: "group", "aria-label": "What a drag on the map does" },
      ...tools.map(({ node }) => node),
      widthField,
    ),
    element(
      "div",
      { class: "row zoom", role: "group", "aria-label": "Zoom" },
      button("+", () => view.zoomBy(1.6), { "aria-label": "Zoom in" }),
      button("−", () => view.zoomBy(1 / 1.6), { "aria-label": "Zoom out" }),
      button("All", () => view.showAll(), { "aria-label": "Show all of the map" }),
    ),
    hint,
  );

  function toolButton(label: string, kind: ToolKind) {
    return { kind, node: button(label, () => press(kind)) };
  }

  function press(kind: ToolKind): void {
    tool.kind = kind;
    for (const each of tools) each.node.setAttribute("aria-pressed", String(each.kind === kind));
    widthField.hidden = kind !== "corridor";
    hint.textContent = hints[kind ?? "pick"];
    view.canvas.classList.toggle("drawing", kind !== null);
  }
}
