/** Made-up bulletins that nobody can split without doubts, for tests of what editors are shown. */

/** A bulletin's path below the folder of bulletins, and its text. */
export interface MadeUp {
  name: string;
  text: string;
}

const masthead = (number: number, wholeNumber: number, date: string) => `河畔科协简报
2024年第${number}期（总第${wholeNumber}期）
河畔市科学技术协会编        ${date}
`;

/** Contents that name nothing, headlines they do not name, a headline without text, a break. */
const contents = `${masthead(3, 103, '2024年3月5日')}
本期要目
市科协召开年度工作会议
昆虫学会走进实验小学
青年论坛聚焦低碳发展

【要闻】
市科协召开年度工作会议
3月1日，河畔市科协召开年度工作会议，总结去年工作，部署今年任务。
会议由秘书长主持，各学会负责人参加会议。
（市科协办公室）

县科协调研乡村科普站
3月2日，青山县科协到三个乡镇调研科普站的建设情况，并与当地农户座谈，
他们希望科普站能

【学会动态】
昆虫学会走进实验小学
3月3日，昆虫学会的三位专家走进实验小学，为学生讲解蝴蝶的一生。
（河畔市昆虫学会）
观鸟活动在湿地公园举行
3月4日，三十名市民在湿地公园观鸟，共记录鸟类二十六种。
（河畔市鸟类学会）
老科协举办健康讲座

【科普园地】
编辑：王平
报：省科协
`;

/** Credits in the middle, text without a headline, numbers that skip, a colophon inside. */
const credits = `${masthead(4, 105, '2024年3月12日')}
近日，全市科技工作者座谈会召开，与会者畅谈体会，并就今后的工作提出建议。

1. 化学学会举办安全培训
3月6日，化学学会举办实验室安全培训，八十名教师参加了培训。
（河畔市化学学会）
培训之后，教师们参观了新建的实验室，并进行了灭火演练。
编辑：李安
学会表示，今后每年都将举办这样的培训。

2. 数学学会组织竞赛
3月7日，数学学会组织中学生数学竞赛，来自二十所学校的选手参加。（数学学会、教育局，以及许多热心家长）

4. 物理学会发布年度报告
3月8日，物理学会发布年度报告，回顾一年来的学术交流活动，其中
（河畔市物理学会）
大家都说好
3月9日，气象学会在广场开展宣传，向过往市民发放科普手册五百份。
`;

/** Two stories under one headline, a section that reads as a sentence, and no sections' articles. */
const stories = `${masthead(7, 106, '2024年3月1日')}
一、市科协深入开展调研活动。
植物学会考察高山草甸
3月10日，植物学会组织会员考察高山草甸，采集标本四十份。

3月11日，地质学会在矿山公园举办地质灾害防治培训班，六十名基层干部参加
3月12日，地质学会发布矿山公园研学路线

二、基层组织
河畔中学成立科技社团
无人机编队飞上校园夜空
河畔中学的科技社团三月起每周活动一次，由高年级学生带领低年级学生完成制作。
3月13日，昆虫学会在植物园举行蝴蝶展，展出标本三百件，市民踊跃参观
3月14日，天文学会在郊外组织观星活动。
`;

/** A bulletin whose masthead says little. */
const bare = `科普通讯

图书馆新到科普图书
图书馆近日购入科普图书两百册，欢迎市民借阅。

少年宫开设机器人课程
少年宫自三月起开设机器人课程，每周六上午上课，
`;

/** Several issues of one publication, with gaps, repeats and contradictions between them. */
export const doubtful: readonly MadeUp[] = [
  { name: '2024-03.txt', text: contents },
  { name: '2024-04.txt', text: credits },
  { name: '2024-07.txt', text: stories },
  { name: 'bare.txt', text: bare },
];
