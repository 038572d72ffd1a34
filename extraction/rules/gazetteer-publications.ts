import { entry, type GazetteerEntry } from './gazetteer-entry';

const publication = (
  key: string,
  name: string,
  aliases: string[],
  stateOwned: boolean,
  parent: string | null = null,
): GazetteerEntry => entry('publication', key, name, { aliases, stateOwned, parent });

/**
 * Newspapers, journals, agencies and price reporters, by key. Written from general knowledge; check against the outlets' imprints.
 * Who owns them and how far they can be relied on is in outlets.ts.
 */
export const PUBLICATIONS: GazetteerEntry[] = [
  publication('argus-media', 'Argus Media', ['Argus'], false),
  publication('asian-metal', 'Asian Metal', ['亚洲金属网'], false),
  publication('asia-times', 'Asia Times', [], false),
  publication('australian-financial-review', 'Australian Financial Review', [], false),
  publication('baogang-daily', 'Baogang Daily', ['Baotou Steel Daily', '包钢日报'], true, 'baogang-group'),
  publication('baotou-daily', 'Baotou Daily', ['包头日报'], true),
  publication('bloomberg', 'Bloomberg', ['Bloomberg News', '彭博社', '彭博'], false),
  publication('caixin', 'Caixin', ['Caixin Global', '财新'], false),
  publication('cctv', 'CCTV', ['China Central Television', '央视', '中央电视台'], true),
  publication('china-daily', 'China Daily', ['中国日报'], true),
  publication('china-metallurgical-news', 'China Metallurgical News', ['中国冶金报'], true),
  publication('china-securities-journal', 'China Securities Journal', ['中国证券报'], true),
  publication('economic-daily', 'Economic Daily', ['经济日报'], true),
  publication('fastmarkets', 'Fastmarkets', [], false),
  publication('financial-times', 'Financial Times', ['金融时报'], false),
  publication('global-times', 'Global Times', ['环球时报'], true),
  publication('gmt-eight', 'GMT Eight', ['智通财经'], false),
  publication('inner-mongolia-daily', 'Inner Mongolia Daily', ['内蒙古日报'], true),
  publication('middle-news', 'middle.news', [], false),
  publication('mining-com', 'Mining.com', ['MINING.COM'], false),
  publication('ns-energy', 'NS Energy', [], false),
  publication('peoples-daily', "People's Daily", ['人民日报'], true, 'cpc'),
  publication('qiushi', 'Qiushi', ['Qiu Shi', 'Qiushi Journal', '求是', '《求是》'], true, 'cpc'),
  publication('rare-earth-exchanges', 'Rare Earth Exchanges', ['REEx'], false),
  publication('reportify', 'Reportify', [], false),
  publication('reuters', 'Reuters', ['Thomson Reuters', '路透社', '路透'], false),
  publication('scmp', 'South China Morning Post', ['SCMP', '南华早报'], false),
  publication('securities-times', 'Securities Times', ['证券时报'], true),
  publication('shanghai-securities-news', 'Shanghai Securities News', ['上海证券报'], true),
  publication('smm', 'Shanghai Metals Market', ['SMM', '上海有色网'], false),
  publication('udn', 'United Daily News', ['聯合報', '联合报', '联合新闻网', '經濟日報（台灣）'], false),
  publication('wall-street-journal', 'Wall Street Journal', ['华尔街日报'], false),
  publication('xinhua', 'Xinhua', ['Xinhua News Agency', 'Xinhuanet', '新华社', '新华网'], true),
  publication('yicai', 'Yicai', ['Yicai Global', '第一财经'], true),
];
