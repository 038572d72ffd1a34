import { entry, type GazetteerEntry, slug } from './gazetteer-entry';

/** Name, Chinese name, Chinese ending. Written from general knowledge; check against GB/T 2260, codes for the administrative divisions of China. */
const PROVINCES: [name: string, chinese: string, ending: string][] = [
  ['Anhui', '安徽', '省'],
  ['Beijing', '北京', '市'],
  ['Chongqing', '重庆', '市'],
  ['Fujian', '福建', '省'],
  ['Gansu', '甘肃', '省'],
  ['Guangdong', '广东', '省'],
  ['Guangxi', '广西', '壮族自治区'],
  ['Guizhou', '贵州', '省'],
  ['Hainan', '海南', '省'],
  ['Hebei', '河北', '省'],
  ['Heilongjiang', '黑龙江', '省'],
  ['Henan', '河南', '省'],
  ['Hubei', '湖北', '省'],
  ['Hunan', '湖南', '省'],
  ['Inner Mongolia', '内蒙古', '自治区'],
  ['Jiangsu', '江苏', '省'],
  ['Jiangxi', '江西', '省'],
  ['Jilin', '吉林', '省'],
  ['Liaoning', '辽宁', '省'],
  ['Ningxia', '宁夏', '回族自治区'],
  ['Qinghai', '青海', '省'],
  ['Shaanxi', '陕西', '省'],
  ['Shandong', '山东', '省'],
  ['Shanghai', '上海', '市'],
  ['Shanxi', '山西', '省'],
  ['Sichuan', '四川', '省'],
  ['Tianjin', '天津', '市'],
  ['Tibet', '西藏', '自治区'],
  ['Xinjiang', '新疆', '维吾尔自治区'],
  ['Yunnan', '云南', '省'],
  ['Zhejiang', '浙江', '省'],
];

/** Chinese cities, leagues and districts that reports of the trade name. Check against: the same. */
const CITIES: [name: string, chinese: string][] = [
  ['Alxa League', '阿拉善盟'],
  ['Anshan', '鞍山'],
  ['Baotou', '包头'],
  ['Bayannur', '巴彦淖尔'],
  ['Baoshan', '宝山'],
  ['Changchun', '长春'],
  ['Changsha', '长沙'],
  ['Chengdu', '成都'],
  ['Chifeng', '赤峰'],
  ['Dalian', '大连'],
  ['Dongguan', '东莞'],
  ['Foshan', '佛山'],
  ['Fuzhou', '福州'],
  ['Ganzhou', '赣州'],
  ['Guangzhou', '广州'],
  ['Guiyang', '贵阳'],
  ['Haikou', '海口'],
  ['Handan', '邯郸'],
  ['Hangzhou', '杭州'],
  ['Harbin', '哈尔滨'],
  ['Hefei', '合肥'],
  ['Hohhot', '呼和浩特'],
  ['Hulunbuir', '呼伦贝尔'],
  ['Jinan', '济南'],
  ['Jining', '济宁'],
  ['Kunming', '昆明'],
  ['Lanzhou', '兰州'],
  ['Leshan', '乐山'],
  ['Lhasa', '拉萨'],
  ['Liangshan', '凉山'],
  ['Longnan', '龙南'],
  ['Longyan', '龙岩'],
  ['Maanshan', '马鞍山'],
  ['Mianning', '冕宁'],
  ['Nanchang', '南昌'],
  ['Nanjing', '南京'],
  ['Nanning', '南宁'],
  ['Nantong', '南通'],
  ['Ningbo', '宁波'],
  ['Ordos', '鄂尔多斯'],
  ['Panzhihua', '攀枝花'],
  ['Qingdao', '青岛'],
  ['Qinhuangdao', '秦皇岛'],
  ['Shenyang', '沈阳'],
  ['Shenzhen', '深圳'],
  ['Shijiazhuang', '石家庄'],
  ['Suzhou', '苏州'],
  ['Taiyuan', '太原'],
  ['Tangshan', '唐山'],
  ['Tongliao', '通辽'],
  ['Ulanqab', '乌兰察布'],
  ['Urumqi', '乌鲁木齐'],
  ['Wenzhou', '温州'],
  ['Wuhai', '乌海'],
  ['Wuhan', '武汉'],
  ['Wuxi', '无锡'],
  ['Xiamen', '厦门'],
  ["Xi'an", '西安'],
  ['Xilingol League', '锡林郭勒盟'],
  ['Xining', '西宁'],
  ['Xinfeng', '信丰'],
  ['Xuzhou', '徐州'],
  ['Yantai', '烟台'],
  ['Yinchuan', '银川'],
  ['Zhengzhou', '郑州'],
  ['Zhuhai', '珠海'],
  ['Zibo', '淄博'],
];

const place = (key: string, name: string, aliases: string[], weak: string[] = []): GazetteerEntry =>
  entry('place', key, name, { aliases, weak });

/**
 * Mines, zones, regions and foreign cities of the trade, by key.
 * Written from general knowledge; check against operators' annual reports, the zones' own sites, UN/LOCODE for the cities.
 */
const SITES: GazetteerEntry[] = [
  place('africa', 'Africa', ['非洲']),
  place('asia', 'Asia', ['亚洲']),
  place('baotou-high-tech-zone', 'Baotou Rare Earth High-Tech Industrial Development Zone', [
    'Baotou National Rare Earth High-Tech Industrial Development Zone',
    'Baotou Rare Earth High-Tech Zone',
    'Baotou Rare Earth Hi-Tech Zone',
    'Baotou High-Tech Zone',
    '包头稀土高新技术产业开发区',
    '包头稀土高新区',
    '稀土高新区',
  ]),
  place('barun-mine', 'Barun Mine', ['Barun Iron Mine']),
  place('bayan-obo', 'Bayan Obo', [
    'Bayan Obo Iron Mine',
    'Bayan Obo Mine',
    'Bayan Obo Mining District',
    'Baiyun Obo',
    'Baiyun Ebo',
    'Baiyunebo',
    'Bayun Obo',
    '白云鄂博矿区',
    '白云鄂博铁矿',
    '白云鄂博矿',
    '白云鄂博',
  ]),
  place('brussels', 'Brussels', ['布鲁塞尔']),
  place('busan', 'Busan', ['釜山']),
  place('canberra', 'Canberra', ['堪培拉']),
  place('detroit', 'Detroit', ['底特律']),
  place('europe', 'Europe', ['欧洲']),
  place('european-union', 'European Union', ['EU', 'E.U.', '欧盟']),
  place('frankfurt', 'Frankfurt', ['法兰克福']),
  place('geneva', 'Geneva', ['日内瓦']),
  place('greenland', 'Greenland', ['格陵兰']),
  place('hong-kong', 'Hong Kong', ['香港']),
  place('kachin', 'Kachin State', ['Kachin', '克钦邦']),
  place('kuala-lumpur', 'Kuala Lumpur', ['吉隆坡']),
  place('kuantan', 'Kuantan', ['关丹']),
  place('kvanefjeld', 'Kvanefjeld', []),
  place('latin-america', 'Latin America', ['拉丁美洲', '拉美']),
  place('macao', 'Macao', ['Macau', '澳门']),
  place('madrid', 'Madrid', ['马德里']),
  place('maoniuping', 'Maoniuping', ['牦牛坪']),
  place('middle-east', 'Middle East', ['中东']),
  place('moscow', 'Moscow', ['莫斯科']),
  place('mount-weld', 'Mount Weld', ['Mt Weld', 'Mt. Weld']),
  place('mountain-pass', 'Mountain Pass', []),
  place('nagoya', 'Nagoya', ['名古屋']),
  place('new-york', 'New York', ['纽约']),
  place('ngualla', 'Ngualla', []),
  place('north-china-craton', 'North China Craton', ['North China Kraton']),
  place('perth', 'Perth', ['珀斯']),
  place('seoul', 'Seoul', ['首尔']),
  place('southeast-asia', 'Southeast Asia', ['South-East Asia', '东南亚']),
  place('stockholm', 'Stockholm', ['斯德哥尔摩']),
  place('sydney', 'Sydney', ['悉尼']),
  place('taiwan', 'Taiwan', ['台湾', '臺灣']),
  place('tanbreez', 'Tanbreez', []),
  place('tokyo', 'Tokyo', ['东京']),
  place('texas', 'Texas', ['得克萨斯', '德克萨斯']),
  place('california', 'California', ['加利福尼亚', '加州']),
  place('western-australia', 'Western Australia', ['西澳大利亚']),
  place('london', 'London', ['伦敦']),
  place('singapore', 'Singapore', ['新加坡']),
];

/** Short and older names of countries beyond those of the CLDR. */
const COUNTRY_ALIASES: Record<string, string[]> = {
  AE: ['UAE', 'U.A.E.'],
  CD: ['DR Congo', 'Democratic Republic of the Congo', 'DRC'],
  CN: ["People's Republic of China", 'PRC', 'P.R. China'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  KP: ['DPRK'],
  KR: ['Republic of Korea', 'ROK', 'Korea'],
  LA: ['Lao PDR'],
  MM: ['Burma', 'Myanmar'],
  RU: ['Russian Federation'],
  TR: ['Turkey', 'Türkiye'],
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
  VN: ['Viet Nam'],
};

/** Regions of the CLDR that are listed above by another name, or that are no country that reports speak of. */
const NOT_A_COUNTRY = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'HK', 'MO', 'TW', 'SG', 'GL', 'XK']);

function countries(): GazetteerEntry[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const chinese = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const name = english.of(code)?.replace(/ \(.*\)$/, '');
      if (!name || NOT_A_COUNTRY.has(code)) return [];
      // The CLDR knows two codes of withdrawn states by the name of their successor: keep the first of a name.
      return [
        place(slug(name), name, [chinese.of(code) ?? '', ...(COUNTRY_ALIASES[code] ?? [])].filter(Boolean)),
      ];
    }),
  );
}

function divisions(): GazetteerEntry[] {
  return [
    ...PROVINCES.map(([name, chinese, ending]) =>
      place(slug(name), name, [
        ...(ending.endsWith('自治区') ? [`${name} Autonomous Region`] : [`${name} Province`]),
        chinese,
        chinese + ending,
      ]),
    ),
    ...CITIES.map(([name, chinese]) =>
      place(slug(name), name, [`${name} City`, chinese, ...(chinese.endsWith('盟') ? [] : [`${chinese}市`])]),
    ),
  ];
}

/** Every place known by name, the first of equal keys kept. */
export function listPlaces(): GazetteerEntry[] {
  const byKey = new Map<string, GazetteerEntry>();
  for (const known of [...SITES, ...divisions(), ...countries()]) {
    if (!byKey.has(known.key)) byKey.set(known.key, known);
  }
  return [...byKey.values()];
}
