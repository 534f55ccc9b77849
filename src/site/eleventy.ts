/** The part of Eleventy's interface that we use; the package ships no types of its own. */

export interface BuildEvent {
  directories: { input: string; output: string };
  runMode: 'build' | 'serve' | 'watch';
  results?: { outputPath: string | false; url: string | false; content?: string }[];
}

export interface EleventyConfig {
  addPlugin(plugin: (config: EleventyConfig) => void): void;
  addTemplate(path: string, content: string, data: Record<string, unknown>): void;
  addGlobalData(key: string, value: unknown): void;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  benchmarkManager: { get(group: string): { setMinimumThresholdMs(least: number): void } };
  ignores: Set<string>;
  on(event: string, listener: (event: BuildEvent) => void | Promise<void>): void;
  setFrontMatterParsingOptions(options: Record<string, unknown>): void;
  setLibrary(name: string, library: { render(text: string): string }): void;
  setNunjucksEnvironmentOptions(options: Record<string, unknown>): void;
  setServerOptions(options: Record<string, unknown>): void;
  setUseGitIgnore(use: boolean): void;
  setWatchJavaScriptDependencies(watch: boolean): void;
}
