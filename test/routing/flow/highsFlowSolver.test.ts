import { expect, test, vi } from "vitest";
import { exactMaxMin, exactOptimal } from "../../../src/routing/index.ts";

vi.mock("highs", () => {
  throw new Error("Cannot find package 'highs'");
});

test.each([exactOptimal, exactMaxMin])("without highs, $name says what to install", async (exact) => {
  await expect(exact()).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: "exact routing needs the package highs: npm install highs",
  });
});
