/**
 * Corrections: `<bulletin>.corrections.yml` beside a bulletin says what the ingest got wrong, in
 * small statements that quote the bulletin. They are applied at every ingest.
 *
 *     - { article: 标题原文, title: 新标题 }
 *     - { split: 从这段引文起另成一篇 }
 */
import { isSeq } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, diagnose, type Message, type Point } from '../../diagnostics.ts';
import { type Entry, entriesOf, readYaml, type YamlFile } from '../yaml.ts';
import { expectedOf } from './fields.ts';
import type { Apply } from './kind.ts';
import { kinds } from './statements.ts';

/** A statement that is well formed; whether the bulletin holds what it quotes is for later. */
export interface Statement {
  point: Point;
  apply: Apply;
}

/** More is no work of an editor's, and each statement looks through the bulletin. */
const mostStatements = 500;

/** Reads the statements of a file; one that is wrong is reported with its place and left out. */
export function readCorrections(
  file: string,
  yaml: string,
): { statements: Statement[]; diagnostics: Diagnostic[] } {
  const parsed = readYaml(yaml);
  const { document, faults, pointOf, excerpt } = parsed;
  const diagnostics = faults.map(({ point, reason }) =>
    diagnose('corrections-syntax', file, point, reason),
  );
  const statements: Statement[] = [];
  if (diagnostics.length > 0 || document.contents === null) return { statements, diagnostics };
  const wrong: Wrong = (place, field, found, wanted) => {
    const shown = found === undefined ? nothing : same(excerpt(found));
    diagnostics.push(diagnose('corrections-invalid', file, pointOf(place), field, shown, wanted));
  };
  const list = isSeq(document.contents) ? document.contents.items : undefined;
  if (!list) wrong(document.contents, same(file), document.contents, aList);
  for (const item of list?.slice(0, mostStatements) ?? []) {
    const apply = readStatement(parsed, item, wrong);
    if (apply) statements.push({ point: pointOf(item), apply });
  }
  const further = list?.[mostStatements];
  if (further) wrong(further, same(file), further, noMore);
  return { statements, diagnostics };
}

type Wrong = (place: unknown, field: Message, found: unknown, wanted: Message) => void;

function readStatement({ plain }: YamlFile, item: unknown, wrong: Wrong): Apply | undefined {
  const entries = entriesOf(item);
  const kind = entries?.map(({ name }) => name).find((name) => Object.hasOwn(kinds, name));
  if (!entries || !kind) {
    wrong(item, statement, item, amongKinds);
    return undefined;
  }
  const read = kinds[kind]?.read(plain(item));
  if (read && 'apply' in read) return read.apply;
  for (const issue of read?.issues ?? []) tell(issue, kind, entries, item, wrong);
  return undefined;
}

/** Says in plain words what zod found wrong. */
function tell(
  issue: z.core.$ZodIssue,
  kind: string,
  entries: readonly Entry[],
  item: unknown,
  wrong: Wrong,
) {
  const { entry, parents } = entryAt(entries, issue.path);
  const fields = Object.keys(kinds[kind]?.schema.shape ?? {});
  if (issue.code === 'unrecognized_keys') {
    const inside = issue.path.length > 0 ? (entriesOf(entry?.value) ?? []) : entries;
    const wanted = issue.path.length > 0 ? expectedOf(issue.path) : among(fields);
    for (const name of issue.keys) {
      const key = inside.find((each) => each.name === name)?.key;
      wrong(key ?? item, same(name), key, wanted);
    }
  } else if (issue.path.length === 0) {
    wrong(item, same(kind), item, among(fields.filter((name) => name !== kind)));
  } else {
    wrong(entry?.key ?? item, same(parents.join('.')), entry?.value, expectedOf(issue.path));
  }
}

/** The innermost entry that a path leads to, and the names on the way to it. */
function entryAt(entries: readonly Entry[], path: readonly PropertyKey[]) {
  let entry: Entry | undefined;
  let inside: readonly Entry[] | undefined = entries;
  const parents: string[] = [];
  for (const name of path.filter((step) => typeof step === 'string')) {
    parents.push(name);
    entry = inside?.find((each) => each.name === name);
    inside = entriesOf(entry?.value);
  }
  return { entry, parents };
}

const same = (text: string): Message => ({ en: text, zh: text });

const among = (names: readonly string[]): Message => ({
  en: `a field among ${names.join(', ')}`,
  zh: `以下字段之一：${names.join(', ')}`,
});

const statement: Message = { en: 'statement', zh: '更正' };
const nothing: Message = { en: 'nothing', zh: '空缺' };
const aList: Message = {
  en: 'a list of corrections, each behind a “- ”',
  zh: '更正的列表，每项以“- ”开头',
};
const noMore: Message = {
  en: `at most ${mostStatements} corrections`,
  zh: `最多 ${mostStatements} 项更正`,
};
const names = Object.keys(kinds).join(', ');
const amongKinds: Message = {
  en: `a correction with a field among ${names}`,
  zh: `更正，须有以下字段之一：${names}`,
};
