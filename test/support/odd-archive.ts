/** An archive of twenty years in which issues lack what issues have, or have too much of it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IssueFrontMatter } from '../../src/5-articles/front-matter.ts';
import { writeFrontMatter } from '../../src/5-articles/front-matter.ts';
import type { IngestedArticle, IngestedIssue } from '../../src/site/read-archive.ts';
import { anArticle, anIssue } from '../site/archive.ts';

const YEARS = Array.from({ length: 20 }, (_, index) => 2004 + index);
const two = (number: number) => String(number).padStart(2, '0');

type Facts = Partial<IssueFrontMatter>;

/** Issues of these facts, each with an article and an address of its own. */
function series(id: string, facts: readonly Facts[]): IngestedIssue[] {
  return facts.map((each, index) => anOddIssue({ id: `${id}-${index}`, ...each }, articles(1)));
}

function anOddIssue(facts: Facts & { id: string }, of: IngestedArticle[]): IngestedIssue {
  const { id } = facts;
  return anIssue(
    { source: `${id}.txt`, ...facts },
    of.map((article) => ({ ...article, frontMatter: { ...article.frontMatter, issue: id } })),
  );
}

function articles(count: number, sections = ['要闻', '基层动态']): IngestedArticle[] {
  return Array.from({ length: count }, (_, index) =>
    anArticle({
      order: index + 1,
      title: `某市科协召开第${index + 1}次工作会议`,
      section: sections[Math.floor((index * sections.length) / count)] ?? '',
      organizations: index % 3 ? ['某市科协', `某区学会${index % 7}`] : [],
      grade: index % 5 ? 'sure' : 'unsure',
    }),
  );
}

/** A fortnightly that lacks a few numbers, a newsletter known by months, one counted from its beginning. */
export function oddArchive(): IngestedIssue[] {
  const fortnightly = YEARS.flatMap((year) =>
    Array.from({ length: 18 }, (_, index) => index + 1)
      .filter((number) => number !== 5 && !(number > 11 && number < 14))
      .map((number) => {
        const date = `${year}-${two(Math.ceil(number / 2))}-${number % 2 ? '08' : '22'}`;
        return { publication: '科协每周动态', publisher: '某市科协', year, number, date };
      }),
  );
  const byMonth = YEARS.slice(10).flatMap((year) =>
    [1, 2, 3, 6, 7, 11].map((month) => ({ publication: '院讯', date: `${year}-${two(month)}` })),
  );
  const counted = [1, 2, 3, 5, 6, 9].map((wholeNumber) => ({
    publication: 'Science & Society <Weekly>',
    publisher: 'نشرة العلوم',
    year: 2023,
    wholeNumber,
  }));
  return [
    ...series('fortnightly', fortnightly),
    ...series('monthly', byMonth),
    ...series('counted', counted),
    ...series('namesake', [{ publication: '院讯', publisher: '某县𠮷祥医院', date: '2019~' }]),
    ...series('arabic', [{ publication: 'نشرة (العلوم) 12', year: 2022, number: 3 }]),
    ...series('untitled', [{}, { date: '2023-05-01' }, { publication: '刊'.repeat(200) }]),
    anOddIssue({ id: 'empty', publication: '科协每周动态', year: 2024, number: 1 }, []),
    anOddIssue(
      { id: 'long', publication: '科协每周动态', publisher: '某市科协', year: 2024, number: 4 },
      articles(300, ['要闻', '𠮷区动态', '', 'أخبار', '学会动态', '基层动态', '国际交流']),
    ),
    anOddIssue({ id: 'single', publication: '科协每周动态', year: 2024, number: 2 }, [
      anArticle({ title: '“שלום”（和平）'.repeat(16), organizations: ['جمعية (علوم)', '𠮷'] }),
    ]),
  ];
}

/** Writes the issues as the ingest would. */
export async function writeOddArchive(folder: string): Promise<void> {
  for (const { frontMatter, articles: own } of oddArchive()) {
    const place = join(folder, frontMatter.id);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'index.md'), writeFrontMatter(frontMatter, ''));
    for (const article of own) {
      const text = writeFrontMatter(article.frontMatter, article.markdown);
      await writeFile(join(place, `${article.name}.md`), text);
    }
  }
}
