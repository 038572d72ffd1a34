import { CITIES } from './gazetteer-cities';
import { entry, type GazetteerEntry, readTable, slug } from './gazetteer-entry';
import { PROVINCES } from './gazetteer-provinces';
import { WORLD_PLACES } from './gazetteer-world';

/** Administrative divisions of China: the list of the Ministry of Civil Affairs. */
const DIVISIONS_PAGE = 'https://www.mca.gov.cn/n156/n186/index.html';
/** Names of countries: the Common Locale Data Repository. */
const COUNTRIES_PAGE = 'https://cldr.unicode.org';

/** Capitals of other countries: the United Nations. */
const CAPITALS_PAGE = 'https://unstats.un.org/unsd/methodology/m49';

/** Whether a place of the gazetteer is a country. */
export const isCountry = (known: GazetteerEntry): boolean => known.source === COUNTRIES_PAGE;

/** Whether a place of the gazetteer is the capital of a country other than China. */
export const isForeignCapital = (known: GazetteerEntry): boolean => known.source === CAPITALS_PAGE;

const place = (key: string, name: string, aliases: string[], source: string): GazetteerEntry =>
  entry('place', key, name, { aliases, source });

/**
 * Mines, deposits, zones, regions and foreign cities of the trade; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
const SITES: readonly GazetteerEntry[] = readTable(
  'place',
  `
bayan-obo | Bayan Obo | Bayan Obo Iron Mine; Bayan Obo Mine; Bayan Obo Mining District; Baiyun Obo; Baiyun Ebo; Baiyunebo; Baiyun'ebo; Bayun Obo; Bayan-Obo; Baiyan Obo; 白云鄂博矿区; 白云鄂博铁矿; 白云鄂博矿; 白云鄂博; 白云矿区 | | | | en.wikipedia.org/wiki/Bayan_Obo_Mining_District
barun-mine | Barun Mine | Barun Iron Mine; 巴润铁矿 | | | | www.btsteel.com
baotou-high-tech-zone | Baotou Rare Earth High-Tech Industrial Development Zone | Baotou National Rare Earth High-Tech Industrial Development Zone; Baotou Rare Earth High-Tech Zone; Baotou Rare Earth Hi-Tech Zone; Baotou Rare Earth High-tech Zone; Baotou High-Tech Zone; 包头稀土高新技术产业开发区; 包头稀土高新区; 稀土高新区 | | | | www.rev.gov.cn
maoniuping | Maoniuping | 牦牛坪稀土矿; 牦牛坪 | | | | en.wikipedia.org/wiki/Maoniuping
dalucao | Dalucao | Dalucao Mine; 大陆槽 | | | | www.mindat.org
gongchangling | Gongchangling | Gongchangling Iron Mine; 弓长岭 | | | | www.ansteel.cn
dataigou | Dataigou | Dataigou Iron Mine; 大台沟 | | | | www.mindat.org
dexing | Dexing Copper Mine | Dexing; 德兴铜矿; 德兴 | | | | www.jxcc.com
yulong | Yulong Copper Mine | 玉龙铜矿 | | | | www.westmining.com
julong | Julong Copper Mine | Qulong; 巨龙铜业; 巨龙铜矿 | | | | www.zjky.cn
hsikwangshan | Xikuangshan | Hsikwangshan; 锡矿山 | | | | en.wikipedia.org/wiki/Xikuangshan_Mine
simandou | Simandou | 西芒杜 | | | | en.wikipedia.org/wiki/Simandou_mine
pilbara | Pilbara | 皮尔巴拉 | | | | en.wikipedia.org/wiki/Pilbara
carajas | Carajás | Carajas; 卡拉加斯 | | | | en.wikipedia.org/wiki/Carajás_Mine
mount-weld | Mount Weld | Mt Weld; Mt. Weld; 韦尔德山 | | | | en.wikipedia.org/wiki/Mount_Weld
mountain-pass | Mountain Pass | Mountain Pass mine; 芒廷帕斯 | | | | en.wikipedia.org/wiki/Mountain_Pass_Rare_Earth_Mine
browns-range | Browns Range | | | | | northernminerals.com.au
nolans | Nolans Bore | Nolans; Nolans Project | | | | www.arultd.com
eneabba | Eneabba | | | | | www.iluka.com
yangibana | Yangibana | | | | | hastingstechmetals.com
dubbo | Dubbo | Dubbo Project | | | | en.wikipedia.org/wiki/Dubbo
kalgoorlie | Kalgoorlie | Kalgoorlie-Boulder; 卡尔古利 | | | | en.wikipedia.org/wiki/Kalgoorlie
kuantan | Kuantan | Gebeng; 关丹 | | | | en.wikipedia.org/wiki/Kuantan
pahang | Pahang | | | | | en.wikipedia.org/wiki/Pahang
ngualla | Ngualla | | | | | en.wikipedia.org/wiki/Ngualla
longonjo | Longonjo | | | | | pensana.co.uk
kangankunde | Kangankunde | | | | | www.lindianresources.com.au
makuutu | Makuutu | | | | | www.ionicre.com
songwe-hill | Songwe Hill | | | | | mkango.ca
phalaborwa | Phalaborwa | | | | | en.wikipedia.org/wiki/Phalaborwa
steenkampskraal | Steenkampskraal | | | | | en.wikipedia.org/wiki/Steenkampskraal
kvanefjeld | Kvanefjeld | Kuannersuit; 科瓦内湾 | | | | en.wikipedia.org/wiki/Kvanefjeld
tanbreez | Tanbreez | | | | | en.wikipedia.org/wiki/Kringlerne
norra-karr | Norra Kärr | Norra Karr | | | | en.wikipedia.org/wiki/Norra_Kärr
per-geijer | Per Geijer | | | | | www.lkab.com
fen-complex | Fen Complex | | | | | en.wikipedia.org/wiki/Fen_Complex
kiruna | Kiruna | 基律纳 | | | | en.wikipedia.org/wiki/Kiruna
sillamae | Sillamäe | Sillamae | | | | en.wikipedia.org/wiki/Sillamäe
narva | Narva | 纳尔瓦 | | | | en.wikipedia.org/wiki/Narva
la-rochelle | La Rochelle | 拉罗谢尔 | | | | en.wikipedia.org/wiki/La_Rochelle
lacq | Lacq | | | | | en.wikipedia.org/wiki/Lacq
hanau | Hanau | 哈瑙 | | | | en.wikipedia.org/wiki/Hanau
saltend | Saltend | | | | | en.wikipedia.org/wiki/Saltend
tomtor | Tomtor | | | | | en.wikipedia.org/wiki/Tomtor
lovozero | Lovozero | | | | | en.wikipedia.org/wiki/Lovozero
araxa | Araxá | Araxa | | | | en.wikipedia.org/wiki/Araxá
pocos-de-caldas | Poços de Caldas | Pocos de Caldas | | | | en.wikipedia.org/wiki/Poços_de_Caldas
minacu | Minaçu | Minacu | | | | en.wikipedia.org/wiki/Minaçu
goias | Goiás | Goias | | | | en.wikipedia.org/wiki/Goiás
minas-gerais | Minas Gerais | 米纳斯吉拉斯州 | | | | en.wikipedia.org/wiki/Minas_Gerais
strange-lake | Strange Lake | | | | | en.wikipedia.org/wiki/Strange_Lake
nechalacho | Nechalacho | | | | | en.wikipedia.org/wiki/Nechalacho
saskatchewan | Saskatchewan | 萨斯喀彻温 | | | | en.wikipedia.org/wiki/Saskatchewan
saskatoon | Saskatoon | 萨斯卡通 | | | | en.wikipedia.org/wiki/Saskatoon
bear-lodge | Bear Lodge | | | | | en.wikipedia.org/wiki/Bear_Lodge_Mountains
halleck-creek | Halleck Creek | | | | | americanree.com
brook-mine | Brook Mine | | | | | ramacoresources.com
white-mesa | White Mesa Mill | White Mesa | | | | www.energyfuels.com
fort-worth | Fort Worth | 沃思堡 | | | | en.wikipedia.org/wiki/Fort_Worth,_Texas
sumter | Sumter | | | | | en.wikipedia.org/wiki/Sumter,_South_Carolina
toliara | Toliara | | | | | en.wikipedia.org/wiki/Toliara
atacama | Atacama | 阿塔卡马 | | | | en.wikipedia.org/wiki/Atacama_Desert
greenbushes | Greenbushes | 格林布什 | | | | en.wikipedia.org/wiki/Greenbushes_mine
grasberg | Grasberg | 格拉斯伯格 | | | | en.wikipedia.org/wiki/Grasberg_mine
morowali | Morowali | 莫罗瓦利 | | | | en.wikipedia.org/wiki/Morowali_Regency
weda-bay | Weda Bay | 纬达贝 | | | | en.wikipedia.org/wiki/Weda_Bay
kamoa-kakula | Kamoa-Kakula | 卡莫阿 | | | | en.wikipedia.org/wiki/Kamoa-Kakula
tenke-fungurume | Tenke Fungurume | Tenke Fungurume Mine; TFM | | | | en.wikipedia.org/wiki/Tenke_Fungurume_Mine
kisanfu | Kisanfu | | | | | en.cmoc.com
katanga | Katanga | | | | | en.wikipedia.org/wiki/Katanga_Province
kachin | Kachin State | Kachin; 克钦邦; 克钦 | | | | en.wikipedia.org/wiki/Kachin_State
shan-state | Shan State | 掸邦 | | | | en.wikipedia.org/wiki/Shan_State
chipwi | Chipwi | Chipwe | | | | en.wikipedia.org/wiki/Chipwi
pangwa | Pangwa | | | | | en.wikipedia.org/wiki/Pangwa
dong-pao | Dong Pao | | | | | en.wikipedia.org/wiki/Dong_Pao
oyu-tolgoi | Oyu Tolgoi | 奥尤陶勒盖 | | | | en.wikipedia.org/wiki/Oyu_Tolgoi_mine
north-china-craton | North China Craton | North China Kraton; 华北克拉通 | | | | en.wikipedia.org/wiki/North_China_Craton
africa | Africa | 非洲 | | | | unstats.un.org
asia | Asia | 亚洲 | | | | unstats.un.org
europe | Europe | 欧洲 | | | | unstats.un.org
north-america | North America | 北美 | | | | unstats.un.org
south-america | South America | 南美洲; 南美 | | | | unstats.un.org
latin-america | Latin America | 拉丁美洲; 拉美 | | | | unstats.un.org
central-asia | Central Asia | 中亚 | | | | unstats.un.org
southeast-asia | Southeast Asia | South-East Asia; 东南亚 | | | | unstats.un.org
middle-east | Middle East | 中东 | | | | unstats.un.org
european-union | European Union | EU; E.U.; 欧盟 | | | | european-union.europa.eu
hong-kong | Hong Kong | 香港特别行政区; 香港 | | | | www.gov.hk
macao | Macao | Macau; 澳门 | | | | www.gov.mo
taiwan | Taiwan | 台湾; 臺灣 | | | | en.wikipedia.org/wiki/Taiwan
greenland | Greenland | 格陵兰 | | | | en.wikipedia.org/wiki/Greenland
singapore | Singapore | 新加坡 | | | | www.gov.sg
yangtze-delta | Yangtze River Delta | Yangtze Delta; 长三角; 长江三角洲 | | | | en.wikipedia.org/wiki/Yangtze_Delta
pearl-delta | Greater Bay Area | Guangdong-Hong Kong-Macao Greater Bay Area; Pearl River Delta; 粤港澳大湾区; 珠三角 | | | | en.wikipedia.org/wiki/Guangdong–Hong_Kong–Macao_Greater_Bay_Area
tangshan-port | Jingtang Port | 京唐港 | | | | en.wikipedia.org/wiki/Port_of_Jingtang
north-china | North China | 华北 | | | | en.wikipedia.org/wiki/North_China
northeast-china | Northeast China | 东北三省 | | | | en.wikipedia.org/wiki/Northeast_China
south-china-sea | South China Sea | 南海海域 | | | | en.wikipedia.org/wiki/South_China_Sea
yellow-river | Yellow River | 黄河 | | | | en.wikipedia.org/wiki/Yellow_River
yangtze | Yangtze River | Yangtze; 长江 | | | | en.wikipedia.org/wiki/Yangtze
erenhot | Erenhot | 二连浩特 | | | | en.wikipedia.org/wiki/Erenhot
manzhouli | Manzhouli | 满洲里 | | | | en.wikipedia.org/wiki/Manzhouli
western-australia | Western Australia | 西澳大利亚州; 西澳大利亚; 西澳 | | | | www.wa.gov.au
northern-territory | Northern Territory | 北领地 | | | | nt.gov.au
queensland | Queensland | 昆士兰 | | | | www.qld.gov.au
new-south-wales | New South Wales | 新南威尔士 | | | | www.nsw.gov.au
south-australia | South Australia | 南澳大利亚 | | | | www.sa.gov.au
perth | Perth | 珀斯 | | | | en.wikipedia.org/wiki/Perth
busan | Busan | 釜山 | | | | en.wikipedia.org/wiki/Busan
pohang | Pohang | 浦项市 | | | | en.wikipedia.org/wiki/Pohang
gyeongju | Gyeongju | 庆州 | | | | en.wikipedia.org/wiki/Gyeongju
nagoya | Nagoya | 名古屋 | | | | en.wikipedia.org/wiki/Nagoya
osaka | Osaka | 大阪 | | | | en.wikipedia.org/wiki/Osaka
minamitorishima | Minamitorishima | Minami-Torishima; 南鸟岛 | | | | en.wikipedia.org/wiki/Minamitorishima
frankfurt | Frankfurt | 法兰克福 | | | | en.wikipedia.org/wiki/Frankfurt
geneva | Geneva | 日内瓦 | | | | en.wikipedia.org/wiki/Geneva
davos | Davos | 达沃斯 | | | | en.wikipedia.org/wiki/Davos
new-york | New York | 纽约 | | | | en.wikipedia.org/wiki/New_York_City
detroit | Detroit | 底特律 | | | | en.wikipedia.org/wiki/Detroit
las-vegas | Las Vegas | 拉斯维加斯 | | | | en.wikipedia.org/wiki/Las_Vegas
denver | Denver | 丹佛 | | | | en.wikipedia.org/wiki/Denver
houston | Houston | 休斯敦 | | | | en.wikipedia.org/wiki/Houston
washington | Washington | Washington, D.C.; Washington DC; 华盛顿 | | | | en.wikipedia.org/wiki/Washington,_D.C.
sydney | Sydney | 悉尼 | | | | en.wikipedia.org/wiki/Sydney
melbourne | Melbourne | 墨尔本 | | | | en.wikipedia.org/wiki/Melbourne
brisbane | Brisbane | 布里斯班 | | | | en.wikipedia.org/wiki/Brisbane
toronto | Toronto | 多伦多 | | | | en.wikipedia.org/wiki/Toronto
vancouver | Vancouver | 温哥华 | | | | en.wikipedia.org/wiki/Vancouver
mumbai | Mumbai | 孟买 | | | | en.wikipedia.org/wiki/Mumbai
dubai | Dubai | 迪拜 | | | | en.wikipedia.org/wiki/Dubai
istanbul | Istanbul | 伊斯坦布尔 | | | | en.wikipedia.org/wiki/Istanbul
`,
);

/** Capitals by the country's code (ISO 3166), with the Chinese names of those that Chinese reports use for governments. */
const CAPITALS: readonly GazetteerEntry[] =
  `London 伦敦, Paris 巴黎, Berlin 柏林, Rome 罗马, Madrid 马德里, Brussels 布鲁塞尔, Vienna 维也纳,
Bern 伯尔尼, Stockholm 斯德哥尔摩, Oslo 奥斯陆, Helsinki 赫尔辛基, Copenhagen 哥本哈根, Warsaw 华沙, Prague 布拉格, Budapest 布达佩斯,
Moscow 莫斯科, Kyiv 基辅, Ankara 安卡拉, Lisbon 里斯本, Athens 雅典, Dublin 都柏林, Tokyo 东京, Seoul 首尔, Pyongyang 平壤,
New Delhi 新德里, Jakarta 雅加达, Kuala Lumpur 吉隆坡, Hanoi 河内, Bangkok 曼谷, Manila 马尼拉, Naypyidaw 内比都, Canberra 堪培拉,
Wellington 惠灵顿, Ottawa 渥太华, Brasilia 巴西利亚, Buenos Aires 布宜诺斯艾利斯, Santiago 圣地亚哥, Lima 利马, Mexico City 墨西哥城,
Nairobi 内罗毕, Pretoria 比勒陀利亚, Kinshasa 金沙萨, Dodoma 多多马, Dar es Salaam 达累斯萨拉姆, Luanda 罗安达, Cairo 开罗,
Riyadh 利雅得, Tehran 德黑兰, Jerusalem 耶路撒冷, Abu Dhabi 阿布扎比, Doha 多哈, Astana 阿斯塔纳, Tashkent 塔什干, Ulaanbaatar 乌兰巴托,
Islamabad 伊斯兰堡, Kabul 喀布尔, Vientiane 万象, Phnom Penh 金边, Nuuk 努克, Tallinn 塔林, Riga 里加, Vilnius 维尔纽斯`
    .split(/,\s+/)
    .map((pair) => {
      const [, name = '', chinese = ''] = pair.match(/^(.+) (\S+)$/) ?? [];
      return place(slug(name), name, [chinese], CAPITALS_PAGE);
    });

/** States of the USA, and their Chinese names. */
const STATES: readonly GazetteerEntry[] =
  `Alabama 阿拉巴马州, Alaska 阿拉斯加, Arizona 亚利桑那州, Arkansas 阿肯色州, California 加利福尼亚,
Colorado 科罗拉多州, Connecticut 康涅狄格州, Delaware 特拉华州, Florida 佛罗里达, Hawaii 夏威夷, Idaho 爱达荷州, Illinois 伊利诺伊州,
Indiana 印第安纳州, Iowa 艾奥瓦州, Kansas 堪萨斯州, Kentucky 肯塔基州, Louisiana 路易斯安那州, Maine 缅因州, Maryland 马里兰州,
Massachusetts 马萨诸塞州, Michigan 密歇根州, Minnesota 明尼苏达州, Mississippi 密西西比州, Missouri 密苏里州, Montana 蒙大拿州,
Nebraska 内布拉斯加州, Nevada 内华达州, New Hampshire 新罕布什尔州, New Jersey 新泽西州, New Mexico 新墨西哥州, North Carolina 北卡罗来纳州,
North Dakota 北达科他州, Ohio 俄亥俄州, Oklahoma 俄克拉何马州, Oregon 俄勒冈州, Pennsylvania 宾夕法尼亚州, Rhode Island 罗得岛州,
South Carolina 南卡罗来纳州, South Dakota 南达科他州, Tennessee 田纳西州, Texas 得克萨斯, Utah 犹他州, Vermont 佛蒙特州, Virginia 弗吉尼亚州,
West Virginia 西弗吉尼亚州, Wisconsin 威斯康星州, Wyoming 怀俄明州`
    .split(/,\s+/)
    .map((pair) => {
      const [, name = '', chinese = ''] = pair.match(/^(.+) (\S+)$/) ?? [];
      return place(slug(name), name, [chinese], 'https://www.usa.gov/state-governments');
    });

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
        place(
          slug(name),
          name,
          [chinese.of(code) ?? '', ...(COUNTRY_ALIASES[code] ?? [])].filter(Boolean),
          COUNTRIES_PAGE,
        ),
      ];
    }),
  );
}

/** "Lu’an" is written with either apostrophe and with none. */
function spellings(name: string): string[] {
  if (!name.includes('’')) return [];
  return [
    name.replace('’', ''),
    name.replace('’', '').replace(/(?<=\p{Lu}\p{Ll}+)\p{Lu}/u, (sign) => sign.toLowerCase()),
  ];
}

function divisions(): GazetteerEntry[] {
  const provinces = PROVINCES.map(([name, chinese, ending]) =>
    place(
      slug(name),
      name,
      [
        ...(ending.endsWith('自治区')
          ? [`${name} Autonomous Region`]
          : ending === '市'
            ? [`${name} Municipality`, `${name} City`]
            : [`${name} Province`]),
        chinese,
        chinese + ending,
        ...(ending.endsWith('自治区') ? [`${chinese}自治区`] : []),
      ],
      DIVISIONS_PAGE,
    ),
  );
  const seen = new Set<string>();
  const cities = Object.entries(CITIES).flatMap(([province, list]) =>
    list.split(', ').map((pair) => {
      const [, name = '', chinese = ''] = pair.match(/^(.+) (\S+)$/) ?? [];
      const own = /[盟区县旗州市]$/.test(chinese) ? [chinese] : [chinese, `${chinese}市`];
      // Of two cities that are written alike in Latin letters the second is known by its Chinese name alone.
      if (seen.has(name))
        return place(slug(`${name} ${province}`), `${name}, ${province}`, own, DIVISIONS_PAGE);
      seen.add(name);
      const city = / (?:League|District|County|Banner|Area|City)$/.test(name) ? [] : [`${name} City`];
      return place(slug(name), name.replace('’', "'"), [...spellings(name), ...city, ...own], DIVISIONS_PAGE);
    }),
  );
  return [...provinces, ...cities];
}

/** The rest of the world, by its Latin names alone, where no name of a place above is meant. */
function world(known: Iterable<GazetteerEntry>): GazetteerEntry[] {
  const taken = new Set([...known].flatMap(({ name, aliases }) => [name, ...aliases]));
  return WORLD_PLACES.filter((name) => !taken.has(name)).map((name) =>
    place(slug(name), name, [], 'https://www.geonames.org'),
  );
}

/** Every place known by name, the first of equal keys kept. */
export function listPlaces(): GazetteerEntry[] {
  const byKey = new Map<string, GazetteerEntry>();
  for (const known of [...SITES, ...divisions(), ...CAPITALS, ...STATES, ...countries()]) {
    if (!byKey.has(known.key)) byKey.set(known.key, known);
  }
  for (const known of world(byKey.values())) {
    if (!byKey.has(known.key)) byKey.set(known.key, known);
  }
  return [...byKey.values()];
}
