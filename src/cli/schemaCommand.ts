import { Command } from "commander";
import { networkJsonSchema } from "../network/index.ts";
import { printJson } from "./print.ts";

export function schemaCommand(): Command {
  return new Command("schema")
    .summary("the JSON Schema of a network document")
    .description("Print the JSON Schema of cutset-network/1, for editors and other languages.")
    .option("--json", "as without it: a schema is JSON")
    .action(() => printJson(networkJsonSchema()));
}
