import { type Check, finding } from './check.ts';

/** `会议由秘书长主持。` `The exhibition is open until June.` but not the section `你问我答！` */
const sentence = /[。．]$|^\S+(?:\s+\S+){3,}[.]$/u;

/** What was read as a section is a whole sentence, which no section's name is. */
export const sectionLikeSentence: Check = ({ issue, read, excerpt }) =>
  issue.sectionLines
    .filter((line) => sentence.test(read(line)))
    .map((line) => finding('section-like-sentence', line, excerpt(line)));
