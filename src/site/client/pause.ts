/// <reference lib="dom" />
/** Lets the browser paint and hear the reader before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
