/// <reference lib="dom" />
/** Reads the files that lie beside Pagefind's. */

/** A file of JSON. */
export async function fetchJson<Value>(address: URL): Promise<Value> {
  return (await fetchFile(address)).json() as Promise<Value>;
}

/** A file of JSON that was packed. */
export async function fetchPacked<Value>(address: URL): Promise<Value> {
  return (await unpacked(await fetchFile(address))).json() as Promise<Value>;
}

async function fetchFile(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address.pathname}`);
  return response;
}

/** The same answer with its bytes unpacked; those that were not packed, or that the host unpacked, as they are. */
export async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const isPacked = first === 0x1f && second === 0x8b;
  if (!isPacked) return new Response(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
