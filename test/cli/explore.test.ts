import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { unpacked } from "../../src/explorer/engine/packed.ts";
import type { PageNetwork } from "../../src/explorer/engine/pageNetwork.ts";
import { runCutset } from "./runCutset.ts";

const document = {
  format: "cutset-network/1",
  name: "</title><script>alert(1)</script>",
  sites: [{ id: "a", kind: "city", country: "PK", lat: 10, lon: 20 }],
};
const overlay = {
  format: "cutset-overlay/1",
  sites: [{ id: "b", kind: "city", country: "PK", lat: 11, lon: 20 }],
};

const ring = [
  [66, 24],
  [67, 24],
  [67, 25],
  [66, 24],
];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutset-explore-"));
  writeFileSync(join(folder, "my net.json"), JSON.stringify(document));
  writeFileSync(join(folder, "plan.json"), JSON.stringify(overlay));
});
afterEach(() => rmSync(folder, { recursive: true }));

const explore = (args: readonly string[], input = "") => runCutset(["explore", ...args], input, folder);

async function networkIn(page: string): Promise<PageNetwork> {
  const [, text = ""] = page.match(/<script type="text\/plain" id="network">([^<]*)<\/script>/) ?? [];
  return (await unpacked(text)) as PageNetwork;
}

describe("cutset explore", () => {
  test("writes a page beside one, under the network's name, and says where", async () => {
    const { status, stdout, stderr } = explore(["my net.json"]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe("wrote my net-explorer.html; open it in a browser\n");
    expect(readdirSync(folder).toSorted()).toEqual(["my net-explorer.html", "my net.json", "plan.json"]);
    const page = await networkIn(readFileSync(join(folder, "my net-explorer.html"), "utf8"));
    expect(page).toMatchObject({ net: "my net.json", asOf: null, document, overlays: [], presets: [] });
  });

  test("opens it with what was asked for", async () => {
    const { stdout, stderr } = explore(
      "pakistan+gwadar --fail disc:24.80,66.9,50 cable:peace --routing ecmp --as-of 2025 -o -".split(" "),
    );
    expect(stderr).toBe("");
    const { net, asOf, study, overlays } = await networkIn(stdout);
    expect({ net, asOf, study }).toEqual({
      net: "pakistan",
      asOf: "2025-12-31",
      study: {
        fail: ["disc:24.8,66.9,50", "cable:peace"],
        routing: "ecmp",
        asOf: "2025",
        overlays: ["gwadar"],
      },
    });
    expect(overlays.map(({ name }) => name).toSorted()).toEqual([
      "gwadar",
      "january-2025",
      "karachi-data-centre",
    ]);
  });

  test("offers overlays from files, applied at first or not", async () => {
    const offered = await networkIn(explore(["my net.json", "--overlay", "plan.json", "-o", "-"]).stdout);
    expect(offered.study.overlays).toEqual([]);
    expect(offered.overlays).toEqual([{ name: "plan.json", document: overlay }]);
    const applied = await networkIn(explore(["-+plan.json", "-o", "-"], JSON.stringify(document)).stdout);
    expect(applied).toMatchObject({ net: "-", study: { overlays: ["plan.json"] } });
  });

  test.each([
    [["nowhere.json"], "neither a file nor a shipped network"],
    [["my net.json", "--fail", "cable:none"], 'cable "none" does not exist'],
    [["pakistan", "--overlay", "gwada"], 'did you mean "gwadar"?'],
    [["plan.json"], "plan.json: "],
    [["my net.json", "--overlay", "my net.json"], "my net.json: "],
    [["pakistan", "-o", "no/such/folder.html"], "in a folder that does not exist"],
    [["my net.json", "--fail", "polygon:area.json"], "a polygon does not fit the address"],
  ])("of %j is wrong input", (args, words) => {
    writeFileSync(join(folder, "area.json"), JSON.stringify({ type: "Polygon", coordinates: [ring] }));
    const { status, stdout, stderr } = explore(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
  });
});
