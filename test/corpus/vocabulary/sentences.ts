/** First sentences of an article. */
export const openings: readonly string[] = [
  '{when}，{org}在{site}举办{event}，来自{place}等地的{40-400}余名{people}参加。',
  '为{aim}，{when}，{org}组织{people}前往{place}开展{theme}活动。',
  '{when}，由{org}主办、{body}承办的{event}在{site}举行。{post}{leader}出席并致辞。',
  '{when}，{org}{post}{leader}带队到{place}，就{theme}工作进行实地调研，{body}有关负责人陪同。',
  '记者从{org}获悉，{work}已于{when}印发，自下月起施行。',
  '为期{2-6}天的{event}{when}在{site}落下帷幕，共有{20-90}家单位的{people}到场交流。',
  '{when}，{place}{theme}工作传来喜讯：{org}申报的项目顺利通过验收。',
  '按照年度工作安排，{org}于{when}启动{theme}专项行动，计划用{2-9}个月时间覆盖全部乡镇。',
  '{event}是{org}连续第{num}年举办的品牌活动。{when}，今年的活动在{site}拉开序幕。',
  '又是一年{theme}宣传季。{when}，{org}的{people}早早来到{site}，布展、调试、彩排，忙得不亦乐乎。',
  '{when}，{org}与{body}在{site}签署协议，双方将围绕{theme}开展长期合作，首批确定{2-9}个项目。',
  '在{body}的支持下，{org}{theme}项目组{when}完成了第{num}轮现场测试。',
  '怎样才能{aim}？带着这个问题，{org}{post}{leader}{when}来到{place}，与{people}面对面交谈。',
  '根据《关于开展{theme}检查的通知》（{city}发〔{year}〕{2-60}号）要求，{when}，{org}对{2-30}家单位开展了抽查。',
];

/** Sentences for the middle of a paragraph. */
export const middles: readonly string[] = [
  '活动现场，{people}围绕{theme}踊跃提问，{leader}逐一作答。',
  '{body}{post}{person}介绍了{theme}的进展，并演示了{device}的使用方法。',
  '截至目前，已{result}，{result}。',
  '与会人员还参观了{site}，详细了解{theme}的流程、难点和成效。',
  '{leader}认为，{theme}既要立足当前，也要着眼长远，关键在于{measure}、{measure}。',
  '据统计，{place}共有{20-900}户参与{theme}，覆盖面比上年扩大{2-30}个百分点。',
  '针对{people}反映的问题，{org}当场登记造册，承诺{2-15}个工作日内答复。',
  '讲座结束后，不少{people}留下来继续咨询，直到天色渐暗才陆续离开。',
  '{university}{person}教授以《{theme}的过去、现在与未来》为题作报告，并用{2-9}个案例说明了数据的来龙去脉。',
  '为了{aim}，{org}还{measure}，{measure}，得到{people}的普遍欢迎。',
  '项目总投资{200-900}万元，其中企业自筹{20-90}万元，其余由专项资金解决。',
  '经过初赛、复赛和答辩，{school}、{school}等{2-9}所学校的作品脱颖而出。',
  '{company}有关负责人表示，将尽快把{device}投入试运行，并按月向{org}报送运行数据。',
  '在随后的分组讨论中，大家从标准、人才、资金、场地等方面谈了看法，形成{2-12}条建议。',
  '{person}说，自己从事{theme}已有{5-40}年，最大的体会是坚持。',
  '培训采用理论授课、案例教学和现场操作相结合的方式，内容涵盖{theme}、{theme}和{theme}。',
  '该项目由{university}、{company}和{society}共同承担，执行期为{2-5}年。',
  '检查组查阅了台账，抽查了{device}等设备，对发现的{2-20}处隐患提出整改意见。',
  '值得一提的是，今年新设的青少年专场吸引了{100-900}名学生，最小的只有{5-9}岁。',
  '参展的{device}操作简便、价格适中，一上午就被预订了{10-90}台。',
  '{foreigner}通过视频作了交流发言，介绍了所在机构在{theme}方面的做法。',
  '天气虽然寒冷，{people}的热情却丝毫不减。',
  '从选址、立项到建成，前后不过{3-11}个月。',
  '{localBody}负责组织，{society}负责技术，{company}负责设备，三方分工明确、配合默契。',
  '下发问卷{300-900}份，收回有效问卷{200-290}份，满意度为{90-99}.{1-9}%。',
  '近三年来，{org}累计{result}，其中去年一年就{result}。',
  '双方商定，每季度互通一次信息，每年联合开展一次{theme}活动。',
  '会上宣读了{work}，通报了{year}年度考核情况。',
  '{people}纷纷表示，收获很大，不虚此行。',
  '{leader}要求，各有关单位要{measure}，同时{measure}，确保年底前见到成效。',
  '志愿者们分成{2-9}个小组，挨家挨户发放资料，讲解{theme}常识，叮嘱老人注意防范诈骗。',
  '在{site}，{people}一边看、一边记、一边问，不时拿出手机拍照。',
  '与往届相比，本届参赛作品数量多、类型全、质量高，其中{theme}类占{20-60}%。',
  '由于前期准备充分，整个过程仅用时{20-90}分钟。',
  '专家组建议，一要加密监测，二要及时会商，三要备足物资。',
];

/** Sentences that open a later paragraph, some of them looking like something else. */
export const starters: readonly string[] = [
  '会议指出，{theme}事关长远，要常抓不懈。',
  '{leader}在讲话中肯定了{place}的做法。',
  '据介绍，{org}近年来高度重视{theme}，先后{measure}、{measure}。',
  '一是{measure}。二是{measure}。三是{measure}，做到件件有着落。',
  '“以前全凭经验，现在有了{device}，心里踏实多了。”{town}村民{person}说。',
  '“{slogan}”是本次活动的主题。',
  '“这样的活动要多办！”{people}{person}竖起大拇指。',
  '{month}月{1-28}日，调研组又来到{place}，察看了{theme}情况。',
  '{month}月{1-28}日上午{8-11}时，{event}正式开始。',
  '{10-90}年来，一代又一代{people}在{place}默默耕耘。',
  '{2000-9000}亩示范田、{2-9}座冷库、{10-90}台套机具，构成了{place}的全部家当。',
  '{year}年，{org}将继续{measure}。',
  '活动分为两个阶段。',
  '{person}、{person}、{person}分别作了交流发言。',
  '在交流环节，{people}就{theme}展开讨论。',
  '首先，{measure}。其次，{measure}。最后，{measure}。',
  '（图为{people}在{site}参观。）活动期间共接待{100-900}人次。',
  '《{theme}知识读本》由{org}编写，首印{1000-9000}册。',
  '——{theme}不是一阵风。{leader}反复叮嘱。',
  'AI 能否代替人工？{university}{person}给出了自己的答案。',
  '第一，{measure}；第二，{measure}；第三，{measure}。',
  '新闻链接：{theme}一般指在{place}等地长期开展的公益项目。',
];

/** Short last paragraphs. */
export const closings: readonly string[] = [
  '活动受到{people}一致好评。',
  '下一步，{org}将{measure}，努力{aim}。',
  '{body}有关负责同志参加活动。',
  '据悉，此次活动将持续到{month}月底。',
  '{person}参加。',
  '会后，与会人员进行了合影留念。',
  '本次{eventKind}由{body}协办。',
  '让我们拭目以待！',
  '未来，{org}将以{theme}为抓手，{measure}，{measure}，为{place}发展贡献力量。',
];

/** Sentences with a look-alike inside or at their end. */
export const traps: readonly string[] = [
  '借助这次展览（活动），{org}与{2-9}家单位建立了联系。',
  '参加人员来自{university}、中国地质大学（北京）、中国石油大学（华东）等高校。',
  '新标准规定了各部件的尺寸偏差和外观要求（倒角除外）。',
  '费用由各单位自理（往返交通费除外）。',
  '详情见附件（略）。',
  '有意者可发邮件至 info@example.org 或 {2-9}kx_zhan@mail.example.cn 报名。',
  '当天的《{city}日报》以“{headline}”为题作了报道。',
  '题为《{headline}》的文章在会上引起热议。',
  '{body}（以下简称“协会”）成立于{1950-1999}年，现有会员{200-900}名。',
  '本项目获国家自然科学基金（No. 5{1000000-9999999}）资助。',
  '联系人：{person}，电话：0{100-999}-{2000000-8999999}。',
  '适用范围包括一般工业与民用建筑（含改建、扩建）。',
  '来源：问题多出在统计口径不一上，{person}一语道破。',
  '{theme}（见图{2-9}）较去年同期有明显改善。',
  '专家组成员包括{person}（组长）、{person}、{person}（秘书）。',
  '会议审议并原则通过了{work}（草案）。',
  '现场播放了纪录片《{slogan}》（英文名 “The Long Way Home”）。',
  '整个系统的误差不超过 ±0.{1-9} mm（20 ℃ 时）。',
];

/** Paragraphs that end in a colon and call for an enumeration. */
export const listIntros: readonly string[] = [
  '围绕{theme}，{org}重点做了以下几方面工作：',
  '就下一阶段{theme}工作，{leader}提出如下要求：',
  '会议议定事项如下：',
  '现将有关情况摘要如下：',
  '今年的主要任务是：',
];

export const listItems: readonly string[] = [
  '{measure}。各单位要明确专人负责，于{month}月底前将进展情况报{org}。',
  '{measure}，{measure}。对进度缓慢的，由{localBody}予以提醒。',
  '关于{theme}。由{body}牵头，{body}配合，年内{result}。',
  '坚持问题导向，{measure}；坚持便民利民，{measure}。',
  '{aim}。充分利用{site}等阵地，面向{people}开展不少于{2-12}场活动。',
];

export const listMarks: readonly (readonly string[])[] = [
  ['（一）', '（二）', '（三）', '（四）'],
  ['1. ', '2. ', '3. ', '4. '],
  ['一是', '二是', '三是', '四是'],
  ['一、', '二、', '三、', '四、'],
  ['①', '②', '③', '④'],
  ['1）', '2）', '3）', '4）'],
];
