import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const headlines = [
  '{org}舉辦{event}',
  '{event}於{site}圓滿閉幕',
  '{leader}率團訪問{body}',
  '「{slogan}」系列講座開鑼',
  '{org}與{body}簽署合作備忘錄',
  '{year}年度{theme}獎得主揭曉',
  '{theme}：傳承與創新',
  '{org}出版《{theme}手冊》',
  '{theme}工作坊反應熱烈',
  '齊來認識{theme}！',
  '{org}第{num}屆會員大會順利舉行',
];

/** Traditional Chinese as in Hong Kong, Macau and Taiwan, with its quotation marks. */
export const traditional: Language = {
  tag: 'zh-Hant',
  lexicon: {
    person: ['{surname}{given}'],
    surname: words('陳 黃 張 林 劉 鄭 謝 羅 葉 蕭 歐陽 馮 鄧 鍾 盧 趙 譚'),
    given: words('志強 美玲 家豪 淑儀 國棟 麗華 偉傑 詠詩 俊賢 慧敏 文德 曉彤 啟業 寶珊'),
    theme: words(
      '海洋保育 青少年科普 古蹟修復 長者健康 環境監測 圖書館服務 機械人編程 氣象觀測 濕地生態 綠色建築 護理專業 數碼典藏 食物安全 電動車維修',
    ),
    eventKind: words('研討會 工作坊 講座 頒獎禮 交流團 展覽 開放日 座談會 訓練班'),
    event: ['{theme}{eventKind}', '第{num}屆{theme}{eventKind}'],
    slogan: words('走進大自然 知識無界限 與星同行 書海揚帆 綠色未來'),
    body: ['{region}{theme}學會', '{region}大學圖書館', '{region}工程師協會', '{region}科學館'],
    region: words('香港 澳門 臺北 高雄 新竹 九龍 臺中 臺南'),
    site: ['{region}文化中心', '{region}大學禮堂', '{region}會議展覽中心', '{region}科學園'],
    post: words('會長 理事長 教授 館長 總工程師 秘書長 主席'),
    people: words('會員 教師 學生 義工 長者 工程師 圖書館員'),
    measure: ['增設夜間課程', '編印{theme}單張', '更新網上平台', '聘請專業導師', '舉辦社區巡迴展'],
    aim: ['推廣{theme}', '加強兩地交流', '提升會員的專業水平', '培育新一代人才'],
    result: ['吸引{100-900}人參加', '收到論文{20-90}篇', '派發單張{1000-9000}份'],
    when: ['{month}月{1-28}日', '日前', '{month}月{1-28}日下午'],
    num: words('二 三 四 五 六 七 八 九 十'),
    headline: headlines,
  },
  kinds: [
    {
      publishers: ['{region}{theme}學會', '{region}工程師協會', '{region}圖書館學會'],
      publications: ['會訊', '學會通訊', '會務簡報', '專業動態'],
      sections: words('會務報告 學術活動 會員園地 業界消息 培訓課程'),
      subsections: words('人物專訪 專題報導 編者的話'),
    },
  ],
  headlines,
  headlineLength: [8, 40],
  openings: [
    '{when}，{org}於{site}舉辦{event}，{result}。',
    '為{aim}，{org}{when}組織{people}前往{site}參觀交流。',
    '由{org}主辦、{body}協辦的{event}{when}在{site}舉行，{post}{leader}主持開幕禮。',
  ],
  middles: [
    '{post}{person}介紹了{theme}的最新發展，並回答了{people}的提問。',
    '活動內容包括專題演講、分組討論和實地考察，{result}。',
    '{leader}表示，今後將{measure}，並{measure}。',
    '{people}普遍認為，這類活動有助於{aim}。',
    '會上播放了短片《{slogan}》，並展出{20-90}件展品。',
    '{body}派出{5-30}名代表出席，雙方就{theme}交換意見。',
    '學會現有會員{200-900}名，分屬{3-9}個專業小組。',
    '查詢可電郵至 info@example.hk。',
    '是次計劃獲{body}撥款資助，為期{2-5}年。',
  ],
  starters: [
    '{leader}致辭時指出，{theme}與市民生活息息相關。',
    '「{slogan}」是今年的主題。',
    '{month}月{1-28}日，代表團轉往{site}。',
    '一是{measure}；二是{measure}。',
    '「我第一次接觸{theme}，覺得很有趣。」學生{person}說。',
  ],
  closings: ['活動在熱烈的氣氛中結束。', '展期至{month}月底。', '{body}代表亦有出席。'],
  traps: [
    '本地與內地學者（包括中國地質大學（北京）代表）參加了討論。',
    '《{headline}》一文引起廣泛關注。',
    '收費一律半價（材料費除外）。',
  ],
  listIntros: ['會議通過以下事項：', '{leader}提出幾點建議：'],
  listItems: ['{measure}，由{body}負責跟進。', '{aim}。年內{measure}，{measure}。'],
  listMarks: [
    ['（一）', '（二）', '（三）', '（四）'],
    ['1. ', '2. ', '3. ', '4. '],
  ],
  space: '',
  colophon: [
    [
      { label: '編輯', lines: ['{person}'] },
      { label: '審校', lines: ['{person}'] },
      { label: '電郵', lines: ['editor@example.hk'] },
    ],
    [
      { label: '責任編輯', lines: ['{person}、{person}'] },
      { label: '分送', lines: ['全體理事、監事', '各專業小組'] },
    ],
  ],
};
