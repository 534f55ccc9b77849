/** Signs that a few characters are a person's name. */
import { toSimplified } from '../../2-lines/simplified.ts';

/** The commonest surnames, which nine in ten people bear, and those of two characters. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边骆仝';
const compound =
  /^(?:欧阳|司马|上官|诸葛|东方|独孤|南宫|夏侯|皇甫|尉迟|公孙|慕容|司徒|令狐|闻人|钟离|申屠|端木)/u;

/** `王可心` `欧阳晴`, but not `宣传部`. */
export function looksLikePerson(words: string): boolean {
  const name = toSimplified(words.trim());
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  if (compound.test(name)) return name.length >= 3;
  return name.length <= 3 && surnames.includes(name[0] ?? '');
}
