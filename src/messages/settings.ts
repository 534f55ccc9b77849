/** The part of the catalogue of messages about what editors write beside bulletins: sidecars, profiles, corrections. */
import type { Entries, Message } from './message.ts';

/** So many places are enough to find the words by. */
const mostLinesNamed = 8;

export const settingMessages = {
  'sidecar-invalid': (field: string, found: string, expected: Message) => ({
    severity: 'error',
    en: `${field}: found ${found}; expected ${expected.en}`,
    zh: `${field}：发现 ${found}；应为${expected.zh}`,
  }),
  'sidecar-syntax': (reason: string) => ({
    severity: 'error',
    en: `the sidecar is not valid YAML: ${reason}`,
    zh: `附注文件不是合法的 YAML：${reason}`,
  }),
  'sidecar-orphan': (bulletin: string) => ({
    severity: 'error',
    en: `there is no bulletin ${bulletin}.*; expected one beside this sidecar. Rename or remove the sidecar`,
    zh: `找不到对应的简报 ${bulletin}.*。请改名或移走该附注文件`,
  }),
  'sidecar-contradicts': (field: string, supplied: string, printed: string) => ({
    severity: 'warning',
    en: `the sidecar says ${field} is ${supplied}, the bulletin prints ${printed}; the sidecar was followed`,
    zh: `附注中的 ${field} 为 ${supplied}，而简报所印为 ${printed}；已从附注`,
  }),
  'profile-syntax': (reason: string) => ({
    severity: 'error',
    en: `the publication profile is not valid YAML: ${reason}`,
    zh: `刊物档案不是合法的 YAML：${reason}`,
  }),
  'profile-invalid': (field: string, found: string, expected: Message) => ({
    severity: 'error',
    en: `${field}: found ${found}; expected ${expected.en}`,
    zh: `${field}：发现 ${found}；应为${expected.zh}`,
  }),
  'profile-without-title': () => ({
    severity: 'error',
    en: 'found no title; expected the title of the publication. Add `title: …`',
    zh: '没有刊名；应有 title。请补上 title: …',
  }),
  'profile-repeated': (title: string, other: string) => ({
    severity: 'error',
    en: `“${title}” is named by ${other} too; expected one profile for a title and publisher. Join the two, or give each its publisher`,
    zh: `“${title}”与 ${other} 重复；同一刊名与编印单位应只有一份档案。请合并，或分别注明 publisher`,
  }),
  'corrections-syntax': (reason: string) => ({
    severity: 'error',
    en: `the corrections are not valid YAML: ${reason}`,
    zh: `更正文件不是合法的 YAML：${reason}`,
  }),
  'corrections-invalid': (field: Message, found: Message, expected: Message) => ({
    severity: 'error',
    en: `${field.en}: found ${found.en}; expected ${expected.en}`,
    zh: `${field.zh}：发现 ${found.zh}；应为${expected.zh}`,
  }),
  'corrections-orphan': (bulletin: string) => ({
    severity: 'error',
    en: `there is no bulletin ${bulletin}.*; expected one beside these corrections. Rename or remove the file`,
    zh: `找不到对应的简报 ${bulletin}.*。请改名或移走该更正文件`,
  }),
  /** `lines`: where it stands, if more than once. */
  'correction-not-applied': (
    quotation: string,
    { lines, nearest }: { lines: readonly number[]; nearest: string | undefined },
  ) => {
    const near = {
      en: nearest === undefined ? '' : `; nearest is “${nearest}”`,
      zh: nearest === undefined ? '' : `；最接近的是“${nearest}”`,
    };
    const shown = [...new Set(lines)].slice(0, mostLinesNamed).join(', ');
    const more = new Set(lines).size > mostLinesNamed ? ' …' : '';
    return {
      severity: 'error',
      en:
        lines.length === 0
          ? `found “${quotation}” nowhere${near.en}; expected it once. Quote the words as they are printed`
          : `found “${quotation}” ${lines.length} times (lines ${shown}${more}); expected it once. Quote more of it`,
      zh:
        lines.length === 0
          ? `没有找到“${quotation}”${near.zh}；应恰有一处。请照原文引用`
          : `“${quotation}”有 ${lines.length} 处（第 ${shown}${more} 行）；应恰有一处。请引得长一些`,
    };
  },
  'correction-new-section': (name: string, meant: string) => ({
    severity: 'warning',
    en: `no section is called “${name}”, but one is called “${meant}”; a new section was made. Correct the name, or add it to the sections of the publication's profile`,
    zh: `没有栏目名为“${name}”，而有“${meant}”；已另立新栏目。请改正名称，或将它写入刊物档案的 sections`,
  }),
  'correction-without-next': (headline: string) => ({
    severity: 'error',
    en: `no article follows “${headline}”; expected one to join it with. Remove the correction`,
    zh: `“${headline}”之后没有文章；应有一篇可与之合并。请删去这项更正`,
  }),
} satisfies Entries;
