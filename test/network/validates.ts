type Schema = Readonly<Record<string, unknown>>;

/** Each keyword of JSON Schema that our schema uses, as a check of a value. */
const keywords: Readonly<Record<string, (value: unknown, argument: never, schema: Schema) => boolean>> = {
  type: (value, type: string) => typeOf(value) === type,
  const: (value, constant: unknown) => value === constant,
  enum: (value, members: readonly unknown[]) => members.includes(value),
  anyOf: (value, schemas: readonly Schema[]) => schemas.some((schema) => validates(schema, value)),
  allOf: (value, schemas: readonly Schema[]) => schemas.every((schema) => validates(schema, value)),
  minimum: (value, least: number) => typeof value !== "number" || value >= least,
  maximum: (value, most: number) => typeof value !== "number" || value <= most,
  minLength: (value, least: number) => typeof value !== "string" || [...value].length >= least,
  maxLength: (value, most: number) => typeof value !== "string" || [...value].length <= most,
  pattern: (value, pattern: string) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  minItems: (value, least: number) => !Array.isArray(value) || value.length >= least,
  maxItems: (value, most: number) => !Array.isArray(value) || value.length <= most,
  prefixItems: (value, schemas: readonly Schema[]) =>
    !Array.isArray(value) || schemas.every((schema, i) => i >= value.length || validates(schema, value[i])),
  items: (value, rest: Schema | false, { prefixItems = [] }) =>
    !Array.isArray(value) ||
    value.slice((prefixItems as unknown[]).length).every((item) => rest !== false && validates(rest, item)),
  required: (value, keys: readonly string[]) =>
    !isObject(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (value, schemas: Readonly<Record<string, Schema>>) =>
    !isObject(value) ||
    Object.entries(schemas).every(
      ([key, schema]) => !Object.hasOwn(value, key) || validates(schema, value[key]),
    ),
  additionalProperties: (value, allowed: unknown, { properties = {}, patternProperties = {} }) => {
    if (allowed !== false) throw new Error("additionalProperties: only false is known here");
    const patterns = Object.keys(patternProperties as object).map((pattern) => new RegExp(pattern, "u"));
    const isKnown = (key: string) =>
      Object.hasOwn(properties as object, key) || patterns.some((pattern) => pattern.test(key));
    return !isObject(value) || Object.keys(value).every(isKnown);
  },
};

/** These constrain nothing; `patternProperties` allows anything under its keys. */
const annotations = new Set(["$schema", "title", "patternProperties"]);

/** Whether a value is valid under a JSON Schema (draft 2020-12); knows the keywords of our schema and no others. */
export function validates(schema: Schema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    if (annotations.has(keyword)) return true;
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(value, argument as never, schema);
  });
}

function typeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === "object";
}
