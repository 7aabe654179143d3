import { CutsetError } from "../../errors.ts";

/**
 * Loads what reads or writes Parquet, optional peer dependencies both.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if the package is not installed
 */
export async function parquetPackage<Package>(
  use: "reading" | "writing",
  load: () => Promise<Package>,
): Promise<Package> {
  try {
    return await load();
  } catch (cause) {
    const name = use === "reading" ? "hyparquet" : "hyparquet-writer";
    const message = `${use} Parquet needs the package ${name}: npm install ${name}`;
    throw Object.assign(new CutsetError("ARGUMENT_INVALID", message), { cause });
  }
}
