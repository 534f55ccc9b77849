/** The part of the catalogue of messages about doubts and contradictions in the reading of a bulletin. */
import type { Entries, Message } from './message.ts';

export const readingMessages = {
  'masthead-missing': () => ({
    severity: 'warning',
    en: 'found no masthead; expected publication, number or date. Supply them in a sidecar',
    zh: '没有找到报头（刊名、期号或日期）。请在附注文件中补充',
  }),
  'text-without-headline': (text: string) => ({
    severity: 'warning',
    en: `no headline was found for the text “${text}”; it is kept with the issue, unplaced`,
    zh: `正文“${text}”没有找到标题；暂存于本期，未归类`,
  }),
  'headline-without-text': (headline: string) => ({
    severity: 'warning',
    en: `no text was found for the headline “${headline}”`,
    zh: `标题“${headline}”没有找到正文`,
  }),
  'section-without-article': (section: string) => ({
    severity: 'warning',
    en: `the section “${section}” has no article`,
    zh: `栏目“${section}”下没有文章`,
  }),
  'contents-not-found': (entry: string) => ({
    severity: 'warning',
    en: `the printed contents name “${entry}”, but no article or section matches`,
    zh: `目录中的“${entry}”没有找到相应的文章或栏目`,
  }),
  'credit-inside': (headline: string) => ({
    severity: 'warning',
    en: `a credit stands in the middle of “${headline}”; a headline may have been missed after it`,
    zh: `“${headline}”的正文中间有署名；其后可能漏了一个标题`,
  }),
  'credit-refused': (words: string) => ({
    severity: 'warning',
    en: `“${words}” closes an article as credits do, but names no organization that is known; it was left in the text`,
    zh: `“${words}”位于篇末，形似署名，但未能认出机构，已留在正文`,
  }),
  'several-credits': (headline: string) => ({
    severity: 'warning',
    en: `“${headline}” has more than one credit; two articles may have been joined`,
    zh: `“${headline}”有不止一处署名；可能是两篇文章连在了一起`,
  }),
  'columns-out-of-order': () => ({
    severity: 'warning',
    en: 'the columns of this bulletin were read out of order; headlines and texts were matched by their words. Compare them with the bulletin',
    zh: '本期分栏次序错乱；标题与正文按用词配对，请与原件核对',
  }),
  'unsure-match': (text: string, headline: string, other?: string) => ({
    severity: 'warning',
    en: `the text “${text}” was given the headline “${headline}”${other ? `, but might be that of “${other}”` : ', but hardly suits it'}; compare it with the bulletin`,
    zh: `正文“${text}”归于标题“${headline}”${other ? `，也可能属于“${other}”` : '，但并不十分吻合'}；请与原件核对`,
  }),
  'shared-story': (headline: string, other: string) => ({
    severity: 'warning',
    en: `the text below “${headline}” shares more words with the headline “${other}”; columns may be out of order`,
    zh: `“${headline}”的正文更像是“${other}”的；分栏次序可能错乱`,
  }),
  'matched-by-words': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” was matched to it by its words. Compare it with the bulletin`,
    zh: `“${headline}”的正文系按用词配对而来，请与原件核对`,
  }),
  'section-like-sentence': (text: string) => ({
    severity: 'warning',
    en: `“${text}” was read as a section, but is a whole sentence; it may belong to the text above`,
    zh: `“${text}”按栏目名处理，却是完整的句子；可能属于前面的正文`,
  }),
  'headline-unfinished': (headline: string) => ({
    severity: 'warning',
    en: `the headline “${headline}” is not finished; its rest may have been read as text`,
    zh: `标题“${headline}”似未完结；其余部分可能误入正文`,
  }),
  'headline-not-in-contents': (headline: string) => ({
    severity: 'warning',
    en: `the printed contents name nearly every article, but not “${headline}”; it may be part of the article before`,
    zh: `目录列出了几乎所有文章，唯独没有“${headline}”；它可能属于前一篇`,
  }),
  'headline-beyond-contents': (headline: string) => ({
    severity: 'warning',
    en: `the headline “${headline}” goes on where its entry in the contents ends; text may have been read as headline`,
    zh: `标题“${headline}”比目录所列的更长；可能混入了正文`,
  }),
  'headline-ends-in-sender': (headline: string, names: string) => ({
    severity: 'warning',
    en: `the headline “${headline}” ends with “${names}”, which may say who sent it in`,
    zh: `标题“${headline}”末尾的“${names}”可能是供稿单位`,
  }),
  'column-without-section': (line: string) => ({
    severity: 'warning',
    en: `“${line}” was read as a column, but the issue has no section around it; it may be a section`,
    zh: `“${line}”读作子栏目，但本期没有任何栏目；它可能就是栏目`,
  }),
  'unlikely-sender': (name: string, headline: string) => ({
    severity: 'warning',
    en: `“${name}”, which sent in “${headline}”, hardly reads as a name; the credit may be read wrongly`,
    zh: `“${headline}”的供稿单位“${name}”不像名称；署名可能读错`,
  }),
  'facts-inside': (headline: string, text: string) => ({
    severity: 'warning',
    en: `“${text}” in “${headline}” says when or by whom it was published; it belongs to no headline and no text`,
    zh: `“${headline}”中的“${text}”是发布时间或来源一类信息，不属于标题或正文`,
  }),
  'numbering-skips': (headline: string, found: number, next: number) => ({
    severity: 'warning',
    en: `“${headline}” is number ${found}, the next headline is number ${next}; a headline between them may have been missed`,
    zh: `“${headline}”序号为 ${found}，而下一个标题序号为 ${next}；其间可能漏了标题`,
  }),
  'text-begins-inside': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” begins in the middle of a sentence; its beginning may stand in the headline`,
    zh: `“${headline}”的正文从句子中间开始；句首可能误入标题`,
  }),
  'text-unfinished': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” ends in the middle of a sentence; its rest may stand elsewhere`,
    zh: `“${headline}”的正文在句子中间结束；其余部分可能在别处`,
  }),
  'paragraph-cut': (headline: string) => ({
    severity: 'warning',
    en: `a paragraph of “${headline}” breaks off in the middle of a sentence; the end of a line may have been taken for its end`,
    zh: `“${headline}”有段落在句子中间断开；行末可能被误作段末`,
  }),
  'missed-headline': (text: string, headline: string) => ({
    severity: 'warning',
    en: `“${text}” stands in “${headline}” as a headline would; another article may begin here`,
    zh: `“${headline}”正文中的“${text}”形似标题；此处可能另起一篇`,
  }),
  'colophon-inside': (headline: string) => ({
    severity: 'warning',
    en: `the text of “${headline}” ends with labels as a colophon does`,
    zh: `“${headline}”篇末形似版权行，可能不是正文`,
  }),
  'running-head-inside': (text: string, headline: string) => ({
    severity: 'warning',
    en: `“${text}” stands in the text of “${headline}” as running heads do`,
    zh: `“${headline}”正文中的“${text}”形似页眉，可能不是正文`,
  }),
  'depends-on-doubt': (headline: string, line: string) => ({
    severity: 'warning',
    en: `“${headline}” depends on how “${line}” was read, which is in doubt`,
    zh: `“${headline}”是否准确，取决于“${line}”的判读，而后者尚有疑问`,
  }),
  'unsure-reading': (text: string, read: Message, other: Message) => ({
    severity: 'warning',
    en: `“${text}” was read as ${read.en}, but might be ${other.en}`,
    zh: `“${text}”按${read.zh}处理，也可能是${other.zh}`,
  }),
} satisfies Entries;
