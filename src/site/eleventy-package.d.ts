declare module '@11ty/eleventy' {
  import type { Server } from 'node:http';
  import type { EleventyConfig } from './eleventy.ts';

  export const HtmlBasePlugin: (config: EleventyConfig) => void;

  interface EleventyOptions {
    configPath?: string;
    pathPrefix?: string;
    quietMode?: boolean;
    runMode?: 'build' | 'serve';
    config?: (config: EleventyConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string | undefined, output: string, options?: EleventyOptions);
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<(path: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
    eleventyServe: { server: { ready(): Promise<void>; server: Server } };
  }
}
