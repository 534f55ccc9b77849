/** `npm run check -- DIR [--only NAME,…]`: looks for faults in a built site. */
import { readArguments, run, wrongUse } from '../src/io/arguments.ts';
import { CHECKERS } from './check/index.ts';
import { checkTable, findingLines } from './check/report.ts';
import { checkSite } from './check/run.ts';
import { openSite } from './check/site.ts';

const usage = `npm run check -- DIR [--only ${Object.keys(CHECKERS).join(',')}]`;

const { values, positionals } = readArguments(usage, {
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const [folder = '_site', ...rest] = positionals;
const names = values.only?.split(',') ?? Object.keys(CHECKERS);
const unknown = names.find((name) => !Object.hasOwn(CHECKERS, name));
if (rest.length > 0) wrongUse(usage, 'Name one folder');
if (unknown !== undefined) wrongUse(usage, `There is no check named “${unknown}”`);

await run(async () => {
  const makers = names.flatMap((name) => CHECKERS[name] ?? []);
  const checked = await checkSite(openSite(folder), makers);
  for (const line of checked.flatMap(findingLines)) console.log(line);
  console.log(checkTable(checked));
  return checked.some(({ findings }) => findings.length > 0) ? 1 : 0;
});
