import { Command } from "commander";
import type { Incident } from "../data/incidents/index.ts";
import { shippedNetworks } from "../data/index.ts";
import { CutsetError, didYouMean } from "../errors.ts";
import { type Replay, replayIncident, replayScore } from "../replay/index.ts";
import { replayDetails, replayReport } from "../report/index.ts";
import { type OutputOptions, printResult } from "./print.ts";

export function incidentsCommand(): Command {
  return new Command("incidents")
    .summary("replays cable faults that happened")
    .description(
      "Replay cable faults that happened on the network world as of their dates, and print what was published beside what is predicted. Those that are named are told in detail.",
    )
    .argument("[id...]", "incidents to replay (default: all)")
    .option("--json", "print the replays (cutset-replays/1)")
    .option("--markdown", "print the report as Markdown")
    .addHelpText(
      "after",
      `
Examples:
  cutset incidents
  cutset incidents 2008-alexandria`,
    )
    .action(async (ids: readonly string[], output: OutputOptions) => {
      const { incidents } = await import("../data/incidents/index.ts");
      const chosen = ids.length === 0 ? incidents : ids.map((id) => incidentNamed(id, incidents));
      const replays: Replay[] = [];
      for (const incident of chosen) replays.push(await replay(incident));
      const score = replayScore(replays);
      const value = { format: "cutset-replays/1", replays, score };
      const details = () => (ids.length === 0 ? [] : replayDetails(replays));
      printResult(value, () => [...replayReport(replays, score), ...details()], output);
    });
}

async function replay(incident: Incident): Promise<Replay> {
  const world = shippedNetworks.find(({ name }) => name === "world")!;
  return replayIncident(incident, await world.load(incident.date));
}

function incidentNamed(id: string, incidents: readonly Incident[]): Incident {
  const incident = incidents.find((candidate) => candidate.id === id);
  if (incident !== undefined) return incident;
  const hint =
    didYouMean(
      id,
      incidents.map((each) => each.id),
    ) || '; see "cutset incidents"';
  throw new CutsetError("NOT_FOUND", `incident "${id}" does not exist${hint}`);
}
