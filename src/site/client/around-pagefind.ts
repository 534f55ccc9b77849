/// <reference lib="dom" />
/** What Pagefind's program is given in place of the browser's own, when it is put together (`search/pagefind.ts`). */
import { unpacked } from './packed-file.ts';

/** In milliseconds. */
const LONGEST_WAIT = 2;

/**
 * Has the browser unpack what is fetched, which does it many times faster than the program. It takes
 * files that are unpacked already as they are, for there are hosts that unpack.
 */
async function fetchUnpacked(address: string): Promise<Response> {
  const response = await fetch(address);
  return response.ok ? unpacked(response) : response;
}

/** While its WebAssembly is compiled the program looks every 50 ms whether it is there. */
function wakeSoon(wake: () => void, time: number): ReturnType<typeof setTimeout> {
  return setTimeout(wake, Math.min(time, LONGEST_WAIT));
}

export { fetchUnpacked as fetch, wakeSoon as setTimeout };
