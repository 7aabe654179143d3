import { Command } from "commander";
import { version } from "../version.ts";

/** By name, in the order of the help. A run loads its own command only, not the formats, threads and queues of all. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import("./validateCommand.ts")).validateCommand(),
  simulate: async () => (await import("./simulateCommand.ts")).simulateCommand(),
  compare: async () => (await import("./compareCommand.ts")).compareCommand(),
  sweep: async () => (await import("./sweep/index.ts")).sweepCommand(),
  merge: async () => (await import("./sweep/index.ts")).mergeCommand(),
  worker: async () => (await import("./sweep/index.ts")).workerCommand(),
  slice: async () => (await import("./sliceCommand.ts")).sliceCommand(),
  explain: async () => (await import("./explainCommand.ts")).explainCommand(),
  report: async () => (await import("./reportCommand.ts")).reportCommand(),
  explore: async () => (await import("./exploreCommand.ts")).exploreCommand(),
  headroom: async () => (await import("./headroomCommand.ts")).headroomCommand(),
  export: async () => (await import("./exportCommand.ts")).exportCommand(),
  import: async () => (await import("./importCommand.ts")).importCommand(),
  networks: async () => (await import("./networksCommand.ts")).networksCommand(),
  incidents: async () => (await import("./incidentsCommand.ts")).incidentsCommand(),
  schema: async () => (await import("./schemaCommand.ts")).schemaCommand(),
};

/**
 * The `cutset` command. Data goes to standard output, everything else to standard error.
 *
 * @param asked - the first word after `cutset`; where it names no command, all of them are there
 */
export async function program(asked = ""): Promise<Command> {
  const cutset = new Command("cutset")
    .description("Simulate failures of submarine cable networks.")
    .version(version)
    .showHelpAfterError('(add "--help" for help)')
    .addHelpText("after", "\nStart with:\n  cutset simulate pakistan --fail group:karachi-landings");
  const names = Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands);
  for (const name of names) {
    const command = await commands[name]!();
    cutset.addCommand(command);
    command.copyInheritedSettings(cutset).exitOverride();
  }
  return cutset.exitOverride();
}
