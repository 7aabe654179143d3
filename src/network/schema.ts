import * as z from "zod/mini";
import { demandClasses, disjointnesses } from "./document.ts";
import { isPartialDate, partialDateForm } from "./partialDate.ts";

// Control characters would let a document write to the reader's terminal. Not \p{Cc}: every language knows this form.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const controlFree = /^[^\u0000-\u001f\u007f-\u009f]*$/;
const text = z.string().check(z.regex(controlFree, "must not contain control characters"));
const notEmpty = z.minLength(1);
const id = text.check(
  notEmpty,
  z.maxLength(200),
  z.regex(/^(?:\S(?:[\s\S]*\S)?)?$/, "must not begin or end with a space"),
  // These would reach into an object's prototype where a reader keys a plain object by id.
  z.regex(/^(?!(?:__proto__|prototype|constructor)$)/, "must not be a reserved word of JavaScript"),
);
const ref = text.check(
  z.regex(
    /^(site|cable|segment|link|group|country|operator):./,
    'must be written "site:ID", "cable:ID", "segment:ID", "link:ID", "group:ID", "country:CC" or "operator:NAME"',
  ),
);
const removable = text.check(
  z.regex(
    /^(site|cable|segment|link|group|demand):./,
    'must be written "site:ID", "cable:ID", "segment:ID", "link:ID", "group:ID" or "demand:ID"',
  ),
);
const country = z.string().check(z.regex(/^[A-Z]{2}$/, "must be two capital letters (ISO 3166-1 alpha-2)"));
const dateRule = "must be a date: YYYY, YYYY-MM or YYYY-MM-DD";
const date = z
  .string()
  .check(z.regex(partialDateForm, { error: dateRule, abort: true }), z.refine(isPartialDate, dateRule));

const quantity = (number: z.ZodMiniNumber) =>
  z.union([
    number,
    z.strictObject({
      value: number,
      source: z.optional(text),
      confidence: z.optional(z.enum(["verified", "reported", "estimated", "assumed"])),
    }),
  ]);
/** Far beyond anything real, and small enough that no sum of amounts overflows. */
const largestAmount = 1e12;
const amount = quantity(z.number().check(z.minimum(0), z.maximum(largestAmount)));
const lon = quantity(z.number().check(z.minimum(-180), z.maximum(180)));
const lat = quantity(z.number().check(z.minimum(-90), z.maximum(90)));

const name = z.optional(text);
const operator = z.optional(text.check(notEmpty));
const serviceDates = { rfs: z.optional(date), retired: z.optional(date) };
const ends = z.union([id, z.array(id).check(z.minLength(1))]);

const site = z.strictObject({
  id,
  name,
  kind: z.enum(["landing-station", "branching-unit", "data-centre", "exchange", "city", "border-crossing"]),
  country: z.optional(country),
  lat,
  lon,
  operator,
  ...serviceDates,
});

const edge = {
  id,
  name,
  from: id,
  to: id,
  lengthKm: z.optional(amount),
  latencyMs: z.optional(amount),
  capacityGbps: amount,
  route: z.optional(z.array(z.tuple([lon, lat]))),
  ...serviceDates,
};
const segment = z.strictObject(edge);
const link = z.strictObject({
  ...edge,
  kind: z.enum(["terrestrial", "backhaul", "satellite", "cross-connect"]),
  operator,
});

const cable = z.strictObject({
  id,
  name,
  owners: z.optional(z.array(text.check(notEmpty))),
  lengthKm: z.optional(amount),
  fibrePairs: z.optional(amount),
  designCapacityGbps: z.optional(amount),
  segments: z.optional(z.array(segment)),
  ...serviceDates,
});

const riskGroup = z.strictObject({ id, name, members: z.array(ref) });
const demand = z.strictObject({
  id,
  name,
  from: ends,
  to: ends,
  gbps: amount,
  avoid: z.optional(z.array(ref)),
  maxLatencyMs: z.optional(amount),
  class: z.optional(z.enum(demandClasses)),
  disjointIn: z.optional(z.enum(disjointnesses)),
});
const hubs = z.optional(z.array(id));

/** Shape of `cutset-network/1`, without `x-` keys; what ids refer to is checked apart. */
export const networkSchema: z.ZodMiniType = z.strictObject({
  format: z.literal("cutset-network/1"),
  name,
  sites: z.array(site),
  cables: z.optional(z.array(cable)),
  links: z.optional(z.array(link)),
  riskGroups: z.optional(z.array(riskGroup)),
  demands: z.optional(z.array(demand)),
  hubs,
});

/** Shape of `cutset-overlay/1`: as the network's, but an entry may be a change and needs its id only. */
export const overlaySchema: z.ZodMiniType = z.strictObject({
  format: z.literal("cutset-overlay/1"),
  name,
  sites: changes(site),
  cables: changes(z.extend(cable, { segments: changes(segment) })),
  links: changes(link),
  riskGroups: changes(riskGroup),
  demands: changes(demand),
  hubs,
  remove: z.optional(z.array(removable)),
});

function changes(entry: z.ZodMiniObject): z.ZodMiniOptional<z.ZodMiniArray> {
  return z.optional(z.array(z.extend(z.partial(entry), { id })));
}

/** The keys that an object at `path` in a document of this schema may have. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [key, ...rest] = path;
  switch (def.type) {
    case "optional":
      return knownKeys(def.innerType, path);
    case "union":
      return def.options.flatMap((option) => knownKeys(option, path));
    case "array":
      return knownKeys(def.element, rest);
    case "tuple":
      return knownKeys(def.items[Number(key)]!, rest);
    case "object":
      return key === undefined ? Object.keys(def.shape) : knownKeys(def.shape[String(key)]!, rest);
    default:
      return [];
  }
}
