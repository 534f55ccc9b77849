/// <reference lib="dom" />
/** Reads the files that lie beside Pagefind's. */

/** A file of JSON. */
export async function fetchJson<Value>(address: URL): Promise<Value> {
  return (await fetchFile(address)).json() as Promise<Value>;
}

/** A file of JSON that was packed; unpacks it, unless the host has it unpacked on the way. */
export async function fetchPacked<Value>(address: URL): Promise<Value> {
  const bytes = await (await fetchFile(address)).arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  const packed = first === 0x1f && second === 0x8b;
  const stream = new Blob([bytes]).stream();
  const plain = packed ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
  return new Response(plain).json() as Promise<Value>;
}

async function fetchFile(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address.pathname}`);
  return response;
}
