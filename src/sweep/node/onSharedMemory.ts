/**
 * A copy of plain data in which every typed array lies in memory that threads share; what is none is copied to each.
 */
export function onSharedMemory<Value>(value: Value): Value {
  return copied(value, new Map()) as Value;
}

function copied(value: unknown, seen: Map<unknown, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy = copyOf(value, (inner) => copied(inner, seen));
  seen.set(value, copy);
  return copy;
}

type TypedArray = Float64Array | Int32Array | Uint8Array;

function copyOf(value: object, inner: (value: unknown) => unknown): object {
  if (ArrayBuffer.isView(value)) {
    const array = value as TypedArray;
    const make = array.constructor as new (buffer: SharedArrayBuffer) => TypedArray;
    const shared = new make(new SharedArrayBuffer(array.byteLength));
    shared.set(array);
    return shared;
  }
  if (value instanceof Map) return new Map([...value].map(([key, entry]) => [key, inner(entry)]));
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inner(entry)]));
}
