/** Signs that a line tells what happened, as headlines do and names of sections never. */

const verbs =
  /召开|召開|举办|舉辦|举行|舉行|启动|啟動|开班|开幕|开讲|开展|闭幕|签署|簽署|签订|成立|建成|开馆|上线|聚焦|编制|揭牌|通过|通過|获评|荣获|获得|入选|当选|當選|选出|選出|选举产生|選舉產生|印发|发布|公布|圆满|圓滿|深入|走进|走進|赴|亮相|落幕|收官|完成|助力|正式|部署|做好|加强|加強/u;

/** `全面完成` `顺利召开` */
const manner =
  '(?:全面|全部|顺利|成功|如期|提前|隆重|联合|共同|率先|首次|再次|再度|全力|积极|扎实|已|将|今日|近日)?';
const opening = new RegExp(`^${manner}(?:${verbs.source})`, 'u');

/** `召开年度总结会` — the words open with what was done, and do not say by whom. */
export const opensWithDeed = (words: string) => opening.test(words) && !name.test(words);

const closing = new RegExp(`^(.*?)(?:${verbs.source})$`, 'u');

/** Who did what the words end with, and not what it was done to: `作物学会` in `作物学会召开`. */
export const doerBefore = (words: string): string | undefined => closing.exec(words)?.[1];

/** `工作部署` `权威发布` name a section. */
const name = /^(?:\p{Script=Han}{2}(?:部署|发布|公布|聚焦)|聚焦|聚焦\p{Script=Han}{2})$/u;

/** The words tell that something happened: `图书馆新馆建设项目通过` */
export const tellsHappening = (words: string) => verbs.test(words) && !name.test(words);

const lacking =
  /(?:走进|走入|走進|深入|[^奔]赴|奔赴|做好|抓好|助力|荣获|榮獲|喜获|喜獲|获评|獲評|打造|迎来|迎來|携手|攜手|围绕|圍繞|关于|關於|纪念|紀念|庆祝|慶祝)$/u;

/** `科普讲师团走进` — the words end with a deed that is none without what it was done to. */
export const lacksWhat = (words: string): boolean => lacking.test(words);
