/** How much a text reads like Chinese, to choose between encodings that both decode. */

/** Characters of every page of Chinese prose, Simplified and Traditional. */
const everyday = new Set(
  '的一是在不了有和人这中大为上个国我以要时来用们生到作地于出就分对成会可主发年动同工也能下过民产种面而方后多定行学所法得经部市区科协技会议展开推进新服务第期月日这為個國時來們於對會發動過產種後學經區協議務開進' +
    '，。、；：“”（）《》「」',
);

/** The share of everyday characters among all that are not ASCII; 0 for a text of ASCII alone. */
export function likenessToChinese(text: string): number {
  let known = 0;
  let all = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    all++;
    if (everyday.has(character)) known++;
  }
  return all === 0 ? 0 : known / all;
}
