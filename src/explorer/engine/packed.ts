/** A value of JSON as text that can stand anywhere in a page: gzip, in base64. */
export async function packed(value: unknown): Promise<string> {
  const bytes = await through(new CompressionStream("gzip"), new TextEncoder().encode(JSON.stringify(value)));
  // A call takes so many arguments only.
  const parts = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return btoa(parts.join(""));
}

/** What {@link packed} was given. */
export async function unpacked(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream("gzip"), bytes)));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
