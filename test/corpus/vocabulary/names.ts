import type { Lexicon } from '../expand.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** People, places and bodies of the made-up bulletins. */
export const names: Lexicon = {
  surname: words(
    '赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 许 何 吕 施 张 孔 曹 严 金 魏 陶 姜 谢 邹 柏 窦 章 苏 潘 葛 范 彭 鲁 韦 马 苗 方 俞 任 袁 柳 鲍 史 唐 费 岑 薛 雷 贺 倪 汤 欧阳 司马 上官 诸葛 夏侯 尉迟',
  ),
  given: words(
    '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超 兰 霞 平 刚 文辉 玉玲 建红 志国 永春 晓宇 浩然 梓涵 雨桐 思远 嘉怡 一鸣 海峰 立新 学东 振华 克勤 德厚 秋实 望舒 若谷 守正 长青 广源 慕白 启明 向荣 怀瑾 凌云 素心 景行 道生 知非 牧之 子衿 南乔 其琛 婉清 仲谋 伯言 季同 鹏程 万里 春和 金凤 银花 援朝 国庆 跃进 新民 卫东',
  ),
  person: ['{surname}{given}'],
  foreigner: [
    '安娜·米勒（Anna Müller）',
    'John Carter',
    '玛丽亚·罗西',
    '让·杜邦（Jean Dupont）',
    '山田一郎',
    'Olga Ivanova 博士',
    '彼得·诺瓦克',
    'Prof. David O’Neill',
  ],
  city: words(
    '青州 临海 昌黎 永嘉 绵竹 江油 兴化 宜都 瑞昌 资兴 安丘 龙泉 邵武 敦煌 白银 酒泉 鞍山 盘锦 四平 牡丹江 漳州 三明 赣州 吉安 襄阳 荆门 岳阳 郴州 韶关 梅州 柳州 桂林 自贡 泸州 遵义 曲靖 宝鸡 汉中 天水 西宁 中卫 喀什 南通 镇江 绍兴 台州 滁州 黄山 烟台 潍坊 洛阳 新乡 保定 张家口 大同 晋城 包头 通辽',
  ),
  province: words(
    '江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 甘肃 青海 宁夏 新疆 河北 山西 辽宁 吉林 黑龙江 内蒙古',
  ),
  district: words(
    '城关区 高新区 滨湖区 江北区 桥西区 云岩区 吴兴区 临川区 武陵区 天桥区 莲池区 南明区 凤台县 兴国县 石门县 安吉县 五河县 清水县 大田县 罗源县 平利县 富源县 双柏县 宁远县 泗洪县 舒城县',
  ),
  town: words(
    '白塔镇 柳河镇 石桥乡 双溪镇 红旗街道 龙潭镇 新民乡 马家湾村 李庄村 大王庙村 上河村 青石岭村 朝阳社区 幸福里社区 东风街道 花园口镇',
  ),
  field: words(
    '机械工程 土木建筑 护理 气象 作物 畜牧兽医 水利 测绘地理信息 食品科学 环境科学 材料 光学 营养 针灸 心理卫生 园艺 茶叶 渔业 林业 纺织 造纸 计量测试 公路 硅酸盐 汽车工程 化学化工 物理 数学 植物保护 农业机械 档案 预防医学 药学 口腔医学 电机工程 制冷 自动化 遥感 声学 地震 烹饪 花卉 蚕桑 煤炭 石油 稀土',
  ),
  university: [
    '中国地质大学（北京）',
    '中国石油大学（华东）',
    '中国矿业大学（徐州）',
    '中国地质大学（武汉）',
    '江南大学',
    '东北农业大学',
    '西南交通大学',
    '{city}师范学院',
    '{province}农业大学',
    '{province}理工大学',
    '{province}医科大学',
    '{city}职业技术学院',
    '华中科技大学',
  ],
  brand: words('恒泰 金穗 天元 鑫源 云帆 联创 绿野 海纳 中科智联 德信 远景 博瑞 嘉禾 华盛 泰和'),
  industry: words(
    '机械制造 生物科技 新材料 农业发展 信息技术 环保工程 食品 医疗器械 电力设备 建设',
  ),
  company: [
    '{city}{brand}{industry}有限公司',
    '{province}{brand}（集团）股份有限公司',
    '{city}{brand}{industry}有限责任公司',
    '{brand}科技（{city}）有限公司',
  ],
  society: [
    '{city}市{field}学会',
    '{province}省{field}学会',
    '中国{field}学会',
    '{province}{field}协会',
  ],
  school: ['{city}市第{2-9}中学', '{city}市实验小学', '{town}中心小学', '{city}外国语学校'],
  localBody: [
    '{district}科协',
    '{district}农业农村局',
    '{district}图书馆',
    '{district}疾控中心',
    '{district}水利局',
    '{district}总工会',
    '{city}市气象局',
    '{city}市文化馆',
    '{city}市园林局',
  ],
  body: ['{society}', '{localBody}', '{university}', '{society}', '{localBody}', '{company}'],
  post: words(
    '党组书记 副主席 理事长 副理事长 秘书长 局长 副局长 院长 总工程师 常务副会长 教授 研究员 馆长 主任医师 高级工程师 副区长 二级巡视员',
  ),
};
