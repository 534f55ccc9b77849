/** Signs of a line that states one fact under a label, in an announcement or a list of dates. */

/** `日期：十月十二日` `地点：本会会所` `联系电话：……` — one fact a line. */
const labelled = /^\p{Script=Han}{2,6}\s*[:：]\s*\S/u;
/** `会议指出：` opens a sentence that is told, not a fact. */
const telling = /(?:指出|表示|强调|認為|认为|要求|介绍|提出|如下|说|称)\s*[:：]/u;

/** The line is a label and a fact: `地点：本会会所`. */
export const isLabelled = (text: string) => labelled.test(text) && !telling.test(text.slice(0, 9));
