import { Command } from "commander";
import { version } from "../version.ts";
import { compareCommand } from "./compareCommand.ts";
import { explainCommand } from "./explainCommand.ts";
import { exportCommand } from "./exportCommand.ts";
import { headroomCommand } from "./headroomCommand.ts";
import { importCommand } from "./importCommand.ts";
import { incidentsCommand } from "./incidentsCommand.ts";
import { networksCommand } from "./networksCommand.ts";
import { schemaCommand } from "./schemaCommand.ts";
import { simulateCommand } from "./simulateCommand.ts";
import { sliceCommand } from "./sliceCommand.ts";
import { mergeCommand, sweepCommand, workerCommand } from "./sweep/index.ts";
import { validateCommand } from "./validateCommand.ts";

/** The `cutset` command. Data goes to standard output, everything else to standard error. */
export function program(): Command {
  const cutset = new Command("cutset")
    .description("Simulate failures of submarine cable networks.")
    .version(version)
    .showHelpAfterError('(add "--help" for help)')
    .addHelpText("after", "\nStart with:\n  cutset simulate pakistan --fail group:karachi-landings");
  for (const command of [
    validateCommand(),
    simulateCommand(),
    compareCommand(),
    sweepCommand(),
    mergeCommand(),
    workerCommand(),
    sliceCommand(),
    explainCommand(),
    headroomCommand(),
    exportCommand(),
    importCommand(),
    networksCommand(),
    incidentsCommand(),
    schemaCommand(),
  ]) {
    cutset.addCommand(command);
    command.copyInheritedSettings(cutset).exitOverride();
  }
  return cutset.exitOverride();
}
