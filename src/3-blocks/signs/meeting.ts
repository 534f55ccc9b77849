/** Signs that what ends as the name of an association does names a meeting. */
import { toSimplified } from '../../2-lines/simplified.ts';

/** `学术研讨会` `春季工作部署会` `会员大会`, but not `作物学会` `研究会` `人民代表大会` `读书会` */
const meeting =
  /(?:研讨|座谈|报告|交流|推进|推介|工作|部署|动员|论证|评审|发布|恳谈|茶话|培训|宣讲|展示|展览|博览|运动|音乐|联欢|表彰|总结|协调|调度|视频|电话|现场|对接|洽谈|签约|见面|汇报|说明|听证|通气|招聘|竞赛|追思|分享|颁奖|办公|观摩|联席|启动|团拜|分析|点评|品鉴|鉴定|验收|务虚|双选|誓师|讨论|通报|约谈|订货|协商|揭牌|年|例|晚|(?<!代表)大)会$/u;

/** The words end with the name of a meeting. */
export const isMeeting = (words: string) => meeting.test(toSimplified(words.slice(-4)));
