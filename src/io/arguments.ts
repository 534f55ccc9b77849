/** Reading the command line: wrong use is told in one line with exit status 2. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Parses the arguments of a command, or prints its usage and exits with 2. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T) {
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    wrongUse(usage, error instanceof Error ? error.message : String(error));
  }
}

/** Says what was wrong with a command and how it is used. */
export function wrongUse(usage: string, problem: string): never {
  process.stderr.write(`${problem}\nUsage: ${usage}\n`);
  process.exit(2);
}

/** Runs a command; what it throws is told in one line with exit status 1. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
