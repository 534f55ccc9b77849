/** The part of the catalogue of messages about the site's settings. */
import type { Entries, Message } from './message.ts';

export const siteMessages = {
  'site-file-syntax': (reason: string) => ({
    severity: 'error',
    en: `the site's settings are not valid YAML: ${reason}. The usual settings were used`,
    zh: `站点设置不是合法的 YAML：${reason}。已用通常的设置`,
  }),
  'site-file-invalid': (field: string, found: string, expected: Message) => ({
    severity: 'error',
    en: `${field}: found ${found}; expected ${expected.en}. The usual value was used`,
    zh: `${field}：发现 ${found}；应为${expected.zh}。已用通常的值`,
  }),
  'site-path-contradicts': (basePath: string, address: string) => ({
    severity: 'error',
    en: `basePath: found ${basePath}, but the address is ${address}; expected the same path in both. Leave basePath out`,
    zh: `basePath：发现 ${basePath}，而 address 为 ${address}；两处路径应相同。请删去 basePath`,
  }),
  'site-colour-faint': (colour: string, ratio: string, instead: string) => ({
    severity: 'warning',
    en: `colour: found ${colour}, whose contrast with the paper is ${ratio}; expected 4.5 or more. ${instead} was used`,
    zh: `colour：发现 ${colour}，与底色对比度为 ${ratio}；应不低于 4.5。已改用 ${instead}`,
  }),
  'site-without-address': () => ({
    severity: 'warning',
    en: 'found no address; feeds, sitemap, OAI-PMH and canonical links need one and were left out. Add `address: https://…/`',
    zh: '没有 address；订阅源、站点地图、OAI-PMH 与规范链接都要用到它，均已略去。请补上 address: https://…/',
  }),
  'site-without-email': () => ({
    severity: 'warning',
    en: 'found no e-mail address as contact; OAI-PMH requires one, so oai.xml was left out. Add `contact: archive@…`',
    zh: 'contact 不是电子邮箱；OAI-PMH 必须有，oai.xml 已略去。请补上 contact: archive@…',
  }),
} satisfies Entries;
