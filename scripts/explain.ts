/** `npm run explain -- FILE [LINE]`: prints what each line was read as, and on what evidence. */
import { readText } from '../src/1-text/read-text.ts';
import { readPage } from '../src/2-lines/printed.ts';
import { profileFor } from '../src/2-lines/profile.ts';
import { explain } from '../src/3-blocks/explain.ts';
import { survey } from '../src/3-blocks/survey.ts';
import { readArguments, run, wrongUse } from '../src/io/arguments.ts';
import { readBulletin } from '../src/io/read.ts';
import { findProfiles } from '../src/io/read-profiles.ts';
import { printDiagnostic } from '../src/io/report.ts';

const usage = 'npm run explain -- FILE [LINE] [--profiles DIR]';
const { values, positionals } = readArguments(usage, {
  options: { profiles: { type: 'string', default: 'content/publications' } },
  allowPositionals: true,
});
const [file, place] = positionals;
if (!file) wrongUse(usage, 'Missing FILE, a raw bulletin.');
if (place !== undefined && !/^[1-9]\d*$/u.test(place)) {
  wrongUse(usage, `Found ${place}; expected the number of a line, from 1.`);
}

await run(async () => {
  const source = await readBulletin(file);
  if ('rule' in source) {
    printDiagnostic(source);
    return 1;
  }
  const read = await readText(source.bytes, source.path);
  if ('rule' in read) {
    printDiagnostic(read);
    return 1;
  }
  const { profiles } = await findProfiles(values.profiles);
  const page = readPage(read.text, profileFor(read.text, profiles), read.looks);
  const explained = explain(survey(page)).map((each) => ({
    ...each,
    number: each.line.line.index + 1,
  }));
  const wanted = explained.filter(({ number }) => place === undefined || Number(place) === number);
  if (place !== undefined && wanted.length === 0) {
    process.stderr.write(`${file}:${place}: the line is blank, furniture, or beyond the end\n`);
    return 1;
  }
  for (const { line, role, runnerUp, margin, reasons, number } of wanted) {
    console.log(
      `${number}: ${role} (else ${runnerUp}, by ${margin.toFixed(1)})  ${line.text.slice(0, 40)}`,
    );
    if (place === undefined) continue;
    for (const { rule, chosen, other } of reasons) {
      console.log(`    ${signed(chosen)} ${role}  ${signed(other)} ${runnerUp}  — ${rule}`);
    }
  }
  return 0;
});

function signed(weight: number): string {
  return `${weight > 0 ? '+' : ''}${weight}`.padStart(5);
}
