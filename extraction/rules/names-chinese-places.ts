import { toSimplified } from '@/core/text/simplified';

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** Provinces, regions and cities under the state, with the short names of the regions; GB/T 2260. */
const PROVINCES = wordsOf(`
  北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏
  陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门 内蒙
`);

/** Cities, prefectures and leagues below the provinces (GB/T 2260), without their ending. */
const PREFECTURES = wordsOf(`
  石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 呼和浩特 包头
  乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 锡林郭勒 阿拉善 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳
  葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭
  南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖
  蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 巢湖 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 南昌 景德镇
  萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 莱芜 临沂 德州 聊城 滨州 菏泽
  郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源 武汉 黄石 十堰 宜昌 襄阳 襄樊 鄂州
  荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西
  广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海
  防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山
  宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 普洱
  思茅 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 拉萨 昌都 山南 日喀则 那曲 阿里 林芝 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林
  安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南 西宁 海东 海北 黄南 果洛 玉树 海西 银川 石嘴山
  吴忠 固原 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 台北 高雄 台中 台南
  基隆 新竹 嘉义 桃园 屏东 花莲 台东 苗栗 彰化 南投 云林 宜兰 金门 马祖 澎湖 九龙 新界
`);

/** Districts, counties and smaller cities that news name without saying what they are. */
const COUNTIES = wordsOf(`
  浦东 浦西 宝山 崇明 中关村 海淀 西城 东城 丰台 石景山 通州 顺义 昌平 大兴 怀柔 密云 延庆 房山 门头沟 昆山 张家港 江阴 常熟 太仓 义乌
  温岭 慈溪 余姚 诸暨 海宁 桐乡 嵊泗 普陀 晋江 石狮 武夷山 福清 长乐 瑞金 井冈山 兴国 于都 庐山 共青城 龙南 寻乌 安远 定南 全南 信丰 会昌
  曲阜 寿光 龙口 蓬莱 荣成 莱州 即墨 胶州 邹平 滕州 兖州 登封 巩义 新郑 偃师 兰考 林州 韶山 浏阳 醴陵 凤凰 耒阳 宜都 枝江 秭归 巴东 丹江口
  顺德 南海 番禺 增城 花都 中堂 虎门 蛇口 盐田 惠阳 开平 台山 新会 都江堰 绵竹 什邡 汶川 北川 峨眉山 冕宁 德昌 西昌 汶上 涪陵 万州 合川
  江津 瑞丽 腾冲 香格里拉 楚雄 个旧 敦煌 玉门 格尔木 德令哈 满洲里 二连浩特 白云鄂博 达茂旗 固阳 海拉尔 扎兰屯 牙克石 霍林郭勒 集宁 东胜 延吉 珲春
  图们 公主岭 敦化 绥芬河 黑河 漠河 加格达奇 塔什库尔干 库尔勒 霍尔果斯 昌黎 北戴河 迁安 武安 遵化 涿州 任丘 滦县 曹妃甸 雄安 正定 西柏坡
  平遥 大寨 右玉 介休 天津港 滨海新区 大亚湾 秦山 延川 米脂 绥德 神木 府谷 韩城 华阴 汉口 武昌 汉阳 万县 三峡 葛洲坝 浦东新区 两江新区
`);

/** Rivers, lakes, mountains, seas and regions. */
const LANDMARKS = wordsOf(`
  长江 黄河 珠江 淮河 海河 松花江 嫩江 辽河 黑龙江 鸭绿江 图们江 澜沧江 雅鲁藏布江 怒江 金沙江 汉江 湘江 赣江 闽江 钱塘江 黄浦江 嘉陵江
  洞庭湖 鄱阳湖 太湖 青海湖 西湖 滇池 洪泽湖 泰山 华山 衡山 嵩山 恒山 峨眉山 天山 昆仑山 祁连山 长白山 太行山 秦岭 大别山 喜马拉雅山 珠穆朗玛峰
  大兴安岭 小兴安岭 渤海 黄海 东海 南海 台湾海峡 渤海湾 北部湾 长江三角洲 珠江三角洲 长三角 珠三角 京津冀 粤港澳大湾区 环渤海 塔里木 准噶尔
  柴达木 黄土高原 青藏高原 云贵高原 华北平原 东北平原 陕北 陕南 苏北 苏南 皖南 皖北 鲁西 鲁南 豫东 豫西 冀中 冀东 晋南 晋西北 闽南 闽西 粤北 粤东 赣南 赣北 湘南 川西 川北 辽西 胶东 浙东 滇西 藏北 华北 华东 华南 华中 东北 西北 西南 东南沿海 海南岛 台湾岛 南沙群岛 西沙群岛 中沙群岛 钓鱼岛
  亚洲 欧洲 非洲 美洲 北美 北美洲 南美 南美洲 拉丁美洲 拉美 大洋洲 南极 南极洲 北极 中东 东南亚 南亚 中亚 西亚 东亚 东北亚 西欧 东欧 北欧 中欧 南欧
  亚太 太平洋 大西洋 印度洋 北冰洋 地中海 波罗的海 加勒比海 红海 黑海 里海 波斯湾 海湾 巴尔干 巴尔干半岛 朝鲜半岛 阿拉伯半岛 中南半岛 马六甲海峡
  霍尔木兹海峡 英吉利海峡 苏伊士运河 巴拿马运河 湄公河 恒河 尼罗河 多瑙河 莱茵河 密西西比河 亚马孙河 阿尔卑斯山 撒哈拉沙漠 约旦河西岸 加沙 加沙地带 戈兰高地
  克什米尔 车臣 科索沃 波黑 南斯拉夫 苏联 前苏联 捷克斯洛伐克 西德 东德 扎伊尔 锡金 人民大会堂 中南海 天安门 天安门广场 钓鱼台国宾馆 紫光阁 故宫 长城
  青藏铁路 京九铁路 白宫 王府井 唐宁街 克里姆林宫 好望角 夏威夷 阿拉斯加 西伯利亚 远东 高加索 普罗旺斯 苏格兰 英格兰 威尔士 北爱尔兰 加泰罗尼亚 巴伐利亚
  冲绳 北海道 九州 四国 关东 关西 魁北克 安大略 不列颠哥伦比亚 昆士兰 新南威尔士 西澳大利亚 西澳 塔斯马尼亚 皮尔巴拉 卡林古利 关丹 芒廷帕斯
  加利福尼亚 加州 得克萨斯 德州 佛罗里达 伊利诺伊 内华达 怀俄明 俄亥俄 宾夕法尼亚 华尔街 硅谷 好莱坞 东帝汶 西撒哈拉 几内亚湾 西芒杜 格陵兰
`);

/** Cities of the world as Chinese news write them. */
const WORLD_CITIES = wordsOf(`
  东京 大阪 京都 名古屋 横滨 神户 广岛 长崎 福冈 札幌 仙台 汉城 首尔 釜山 仁川 板门店 平壤 乌兰巴托 河内 胡志明市 西贡 岘港 海防 金边 万象 曼谷
  清迈 仰光 内比都 吉隆坡 槟城 新山 雅加达 万隆 巴厘岛 泗水 马尼拉 宿务 斯里巴加湾 新德里 孟买 加尔各答 班加罗尔 金奈 伊斯兰堡 卡拉奇 拉合尔 达卡
  科伦坡 加德满都 廷布 马累 喀布尔 坎大哈 德黑兰 巴格达 科威特城 利雅得 吉达 麦加 麦地那 多哈 迪拜 阿布扎比 麦纳麦 马斯喀特 萨那 亚丁 安曼 大马士革
  贝鲁特 耶路撒冷 特拉维夫 拉马拉 伊斯坦布尔 安卡拉 尼科西亚 阿拉木图 阿斯塔纳 塔什干 撒马尔罕 比什凯克 杜尚别 阿什哈巴德 巴库 埃里温 第比利斯 开罗
  亚历山大 的黎波里 突尼斯市 阿尔及尔 拉巴特 卡萨布兰卡 喀土穆 亚的斯亚贝巴 内罗毕 蒙巴萨 坎帕拉 达累斯萨拉姆 金沙萨 布拉柴维尔 罗安达 卢萨卡 哈拉雷
  约翰内斯堡 比勒陀利亚 开普敦 德班 拉各斯 阿布贾 阿克拉 阿比让 达喀尔 科纳克里 蒙罗维亚 摩加迪沙 莫斯科 圣彼得堡 列宁格勒 海参崴 符拉迪沃斯托克 伯力 哈巴罗夫斯克
  叶卡捷琳堡 新西伯利亚 索契 基辅 敖德萨 哈尔科夫 明斯克 基希讷乌 维尔纽斯 里加 塔林 华沙 克拉科夫 布拉格 布拉迪斯拉发 布达佩斯 布加勒斯特 索非亚 贝尔格莱德
  萨拉热窝 萨格勒布 卢布尔雅那 地拉那 斯科普里 普里什蒂纳 雅典 罗马 米兰 威尼斯 佛罗伦萨 都灵 热那亚 那不勒斯 梵蒂冈 柏林 波恩 法兰克福 慕尼黑 汉堡 科隆 杜塞尔多夫
  汉诺威 莱比锡 德累斯顿 斯图加特 维也纳 萨尔茨堡 伯尔尼 日内瓦 苏黎世 巴塞尔 洛桑 达沃斯 巴黎 里昂 马赛 戛纳 斯特拉斯堡 尼斯 布鲁塞尔 安特卫普 海牙 阿姆斯特丹 鹿特丹
  卢森堡市 伦敦 曼彻斯特 利物浦 伯明翰 爱丁堡 格拉斯哥 贝尔法斯特 都柏林 马德里 巴塞罗那 里斯本 哥本哈根 斯德哥尔摩 哥德堡 奥斯陆 赫尔辛基 雷克雅未克
  华盛顿 纽约 洛杉矶 旧金山 三藩市 芝加哥 休斯敦 达拉斯 亚特兰大 波士顿 费城 西雅图 迈阿密 底特律 拉斯维加斯 丹佛 圣迭戈 匹兹堡 盐湖城 檀香山 火奴鲁鲁 安克雷奇 渥太华
  多伦多 蒙特利尔 温哥华 卡尔加里 墨西哥城 坎昆 哈瓦那 太子港 金斯敦 圣多明各 危地马拉城 圣何塞 马那瓜 巴拿马城 波哥大 加拉加斯 基多 利马 拉巴斯 圣地亚哥 布宜诺斯艾利斯
  蒙得维的亚 亚松森 巴西利亚 里约热内卢 圣保罗 堪培拉 悉尼 雪梨 墨尔本 布里斯班 珀斯 伯斯 阿德莱德 达尔文 惠灵顿 奥克兰 苏瓦 莫尔兹比港
`);

/** Short and older names of countries beside those that the ministry of foreign affairs uses. */
const COUNTRY_NAMES = wordsOf(`
  刚果（金） 刚果（布） 刚果(金) 刚果(布) 蒙古国 中国 中华人民共和国 新中国 美国 美利坚合众国 英国 法国 德国 俄罗斯 俄国 俄罗斯联邦 日本 韩国 大韩民国 朝鲜 北朝鲜 南朝鲜 澳大利亚 澳洲 新西兰 纽西兰 印度 印尼
  印度尼西亚 波黑 马其顿 刚果 刚果金 阿联酋 沙特 沙特阿拉伯 巴勒斯坦 以色列 塞尔维亚 黑山 捷克 巴新 南非 科特迪瓦 象牙海岸 吉尔吉斯 哈萨克 乌兹别克 土库曼 塔吉克
  寮国 缅甸 柬埔寨 阿曼 也门 叶门 肯亚 肯尼亚 查德 乍得 北韩 中华民国 特立尼达和多巴哥 香港特别行政区 澳门特别行政区 香港特区 澳门特区
`);

/** What Intl calls by a code of two letters without its being a country. */
const NO_COUNTRY = new Set([
  '欧盟',
  '欧洲联盟',
  '欧元区',
  '联合国',
  '世界',
  '未知地区',
  '伪口音',
  '伪双向',
  '外大洋洲',
]);

/** Names of all countries, simplified, in the wordings of the mainland and of Taiwan. */
function listCountries(): string[] {
  const names = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const script of ['zh-Hans', 'zh-Hant']) {
    const display = new Intl.DisplayNames([script], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const name = toSimplified(display.of(first + second) ?? '').replace(/（.*|\(.*/, '');
        if (/^\p{Script=Han}{2,}$/u.test(name) && !NO_COUNTRY.has(name)) names.add(name);
      }
    }
  }
  return [...names];
}

/** Places of China that a smaller one may follow directly: "内蒙古自治区包头市". */
export const CHINESE_PLACES: ReadonlySet<string> = new Set([...PROVINCES, ...PREFECTURES, ...COUNTIES]);

let wide: ReadonlySet<string> | null = null;

/**
 * Countries, regions of the world and landmarks: news name them in passing, and what reports are about is listed elsewhere.
 * Made when first asked for, since the names of the countries take a while to load.
 */
export function widePlaces(): ReadonlySet<string> {
  wide ??= new Set([...LANDMARKS, ...COUNTRY_NAMES, ...listCountries()]);
  return wide;
}

/** Every place that is known by name, simplified. Written from general knowledge; the codes of GB/T 2260 list the Chinese ones. */
export const listPlaceNames = (): string[] => [...CHINESE_PLACES, ...WORLD_CITIES, ...widePlaces()];

/** Known names that are ordinary words as well: places only where what follows or stands before says so. */
export const DOUBTFUL_PLACES: ReadonlySet<string> = new Set(
  wordsOf(
    '朝阳 黄山 三明 大同 白银 日照 南平 中山 长乐 凤凰 兴国 大兴 玉树 天水 北海 来宾 中卫 金昌 武威 安康 普洱 平凉 保山 桃园 红河 海北 海西 海东 阿里 四国 海湾 长城 西城 东城 亚历山大 达尔文 定南 资阳 尼斯 开平 定西 中堂 金门 安顺 云林 右玉 宁德 关西 关东 顺义 新乡 白山 四平 长治 常德 东海 南海 天门 仙桃 信丰 三峡 西湖 台山 山南 永州 孝感 南投 大寨 惠阳 安远 西岸 普陀 马祖 宝山',
  ),
);

/** Endings of names of places, longest first where one ends another. */
export const PLACE_ENDINGS: readonly string[] = wordsOf(`
  省 市 县 区 旗 盟 州 乡 镇 村 岛 山 江 河 湖 港 湾 路 街 桥 峡 洲 寺 沟 岭 峰 屯 庄 溪 寨 湖区 自治区 壮族自治区 回族自治区 维吾尔自治区 特别行政区 特区 自治州 自治县 自治旗 地区 新区 开发区 林区 矿区 矿
  经济技术开发区 高新区 高新技术产业开发区 经济特区 工业园区 工业园 半岛 群岛 海峡 高原 盆地 平原 峡谷 水库 山脉 大道 大街 胡同 广场 机场 火车站 运河 草原 沙漠 油田 煤田 大桥 街道 港区 保税区 藏族自治州 彝族自治州 蒙古族自治州 朝鲜族自治州 苗族自治州
  土家族苗族自治州 哈萨克自治州 羌族自治州 藏族羌族自治州 布依族苗族自治州 苗族侗族自治州 傣族自治州 白族自治州 回族自治州 壮族苗族自治州 哈尼族彝族自治州 傣族景颇族自治州 共和国 王国 联邦 联邦共和国 流域 湖 海 公园 火山 雪山 冰川 油气田 古城
`);

/** Countries by one sign of their name, as in 中美关系 and 访华. */
export const COUNTRY_SIGNS = '中美英法德俄日韩朝印越苏华欧';

/** Words behind two of them, and signs in front of one, that show countries to be meant. */
export const BETWEEN_COUNTRIES: readonly string[] = wordsOf(
  '两国 关系 双方 双边 合作 贸易 经贸 友好 首脑 元首 外长 领导 之间 边境 边界 建交 谈判 会谈 三国 联合 战争 交流 峰会 高层',
);
export const TOWARDS_COUNTRY = '驻访对赴来旅援离抵';
