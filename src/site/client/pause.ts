/// <reference lib="dom" />
/** Lets the browser paint and hear the reader before the work goes on; timers would wait for longer. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
