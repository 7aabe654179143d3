import { CutsetError } from "../../errors.ts";

/**
 * What writes Parquet, an optional peer dependency.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if it is not installed
 */
export function parquetWriter(): Promise<typeof import("hyparquet-writer")> {
  return parquetPackage("writing", "hyparquet-writer", () => import("hyparquet-writer"));
}

/**
 * What reads Parquet, an optional peer dependency.
 *
 * @throws {CutsetError} `ARGUMENT_INVALID` if it is not installed
 */
export function parquetReader(): Promise<typeof import("hyparquet")> {
  return parquetPackage("reading", "hyparquet", () => import("hyparquet"));
}

export async function parquetPackage<Package>(
  use: string,
  name: string,
  load: () => Promise<Package>,
): Promise<Package> {
  try {
    return await load();
  } catch (cause) {
    const message = `${use} Parquet needs the package ${name}: npm install ${name}`;
    throw Object.assign(new CutsetError("ARGUMENT_INVALID", message), { cause });
  }
}
