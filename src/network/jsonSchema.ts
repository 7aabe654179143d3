import * as z from "zod/mini";
import { networkSchema } from "./schema.ts";

/**
 * JSON Schema (draft 2020-12) of `cutset-network/1`, for editors and other languages.
 *
 * It covers the shape of a document. What stands between entries, such as ids that exist and are unique, days that the
 * calendar has, and the country every place needs, only {@link Network.parse} can tell.
 */
export function networkJsonSchema(): object {
  const schema = z.toJSONSchema(networkSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = { "^x-": {} };
    },
  });
  return { ...schema, title: "cutset-network/1" };
}
