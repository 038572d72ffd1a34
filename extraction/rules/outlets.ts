import type { Reliability } from '@/core/model/source';
import { GAZETTEER } from './gazetteer';

/** Somebody who publishes reports that reach the desk. */
export interface Outlet {
  /** Key of the publication in the gazetteer where it is listed there, else a key of its own. */
  key: string;
  name: string;
  /** Other names as headers and source lines write them. */
  names: string[];
  /** Hosts of its pages, without "www."; a sub-domain counts as well. */
  hosts: string[];
  owner: string | null;
  stateOwned: boolean;
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** A proposal: people of the desk decide. */
  reliability: { grade: Reliability; reason: string };
}

const PARTY_PRESS = 'Organ of the Party: right about what was said and when, silent about what went wrong.';
const COMPANY_PRESS =
  'In-house outlet of a state-owned company: right about meetings and names, promotional about results.';
const TRADE_DESK = 'Trade desk that relays and comments: sources are named, opinion stands beside report.';
const PRICE_REPORTER = 'Price reporter with a published method; its market commentary is brief.';
const NEWSROOM = 'Independent newsroom with corrections and named sources.';
const AGGREGATOR = 'Aggregates or generates summaries of filings: figures need a look at the filing itself.';
const LAW_FIRM = 'Law firm: exact about rules and their dates, no reporting of its own.';

const outlet = (
  key: string,
  name: string,
  country: string | null,
  owner: string | null,
  stateOwned: boolean,
  grade: Reliability,
  reason: string,
  hosts: string[],
  names: string[] = [],
): Outlet => ({ key, name, names, hosts, owner, stateOwned, country, reliability: { grade, reason } });

/** Outlets by key. Written from general knowledge; check against the outlets' own imprints and ownership pages. */
export const OUTLETS: readonly Outlet[] = [
  outlet('argus-media', 'Argus Media', 'GB', 'Argus Media Group', false, 'B', PRICE_REPORTER, [
    'argusmedia.com',
  ]),
  outlet('asia-times', 'Asia Times', 'HK', 'Asia Times Holdings', false, 'C', NEWSROOM, ['asiatimes.com']),
  outlet('asian-metal', 'Asian Metal', 'CN', 'Asian Metal Ltd', false, 'B', PRICE_REPORTER, [
    'asianmetal.com',
  ]),
  outlet('baogang-daily', 'Baogang Daily', 'CN', 'Baogang Group', true, 'C', COMPANY_PRESS, [
    'btsteel.com',
    'baogang.com',
  ]),
  outlet('baotou-daily', 'Baotou Daily', 'CN', 'Party Committee of Baotou', true, 'C', PARTY_PRESS, [
    'baotounews.com.cn',
  ]),
  outlet(
    'bloomberg',
    'Bloomberg',
    'US',
    'Bloomberg L.P.',
    false,
    'B',
    NEWSROOM,
    ['bloomberg.com'],
    ['Bloomberg News'],
  ),
  outlet(
    'caixin',
    'Caixin',
    'CN',
    'Caixin Media',
    false,
    'B',
    NEWSROOM,
    ['caixin.com', 'caixinglobal.com'],
    ['Caixin Global'],
  ),
  outlet('cctv', 'CCTV', 'CN', 'China Media Group', true, 'C', PARTY_PRESS, [
    'cctv.com',
    'cctv.cn',
    'cntv.cn',
  ]),
  outlet(
    'china-daily',
    'China Daily',
    'CN',
    'Publicity Department of the Communist Party of China',
    true,
    'C',
    PARTY_PRESS,
    ['chinadaily.com.cn'],
  ),
  outlet(
    'china-metallurgical-news',
    'China Metallurgical News',
    'CN',
    'China Iron and Steel Association',
    true,
    'C',
    PARTY_PRESS,
    ['csteelnews.com'],
  ),
  outlet(
    'china-securities-journal',
    'China Securities Journal',
    'CN',
    'Xinhua News Agency',
    true,
    'C',
    PARTY_PRESS,
    ['cs.com.cn'],
  ),
  outlet(
    'economic-daily',
    'Economic Daily',
    'CN',
    'Central Committee of the Communist Party of China',
    true,
    'C',
    PARTY_PRESS,
    ['ce.cn'],
  ),
  outlet('fastmarkets', 'Fastmarkets', 'GB', 'Astorg', false, 'B', PRICE_REPORTER, ['fastmarkets.com']),
  outlet('financial-times', 'Financial Times', 'GB', 'Nikkei', false, 'B', NEWSROOM, ['ft.com'], ['FT']),
  outlet(
    'global-times',
    'Global Times',
    'CN',
    "People's Daily",
    true,
    'D',
    'Party paper that argues a line: opinion is presented as news.',
    ['globaltimes.cn'],
  ),
  outlet('gmt-eight', 'GMT Eight', 'HK', null, false, 'C', AGGREGATOR, ['gmt8press.com', 'gmteight.com']),
  outlet(
    'inner-mongolia-daily',
    'Inner Mongolia Daily',
    'CN',
    'Party Committee of Inner Mongolia',
    true,
    'C',
    PARTY_PRESS,
    ['nmgnews.com.cn', 'nmg.cn'],
  ),
  outlet('middle-news', 'middle.news', 'AU', null, false, 'D', AGGREGATOR, ['middle.news']),
  outlet('mining-com', 'Mining.com', 'CA', 'Glacier Media', false, 'C', NEWSROOM, ['mining.com']),
  outlet(
    'ns-energy',
    'NS Energy',
    'GB',
    'GlobalData',
    false,
    'C',
    AGGREGATOR,
    ['nsenergybusiness.com'],
    ['NS Energy Business'],
  ),
  outlet(
    'peoples-daily',
    "People's Daily",
    'CN',
    'Central Committee of the Communist Party of China',
    true,
    'C',
    PARTY_PRESS,
    ['people.com.cn', 'people.cn'],
  ),
  outlet('pillsbury', 'Pillsbury', 'US', 'Pillsbury Winthrop Shaw Pittman', false, 'B', LAW_FIRM, [
    'pillsburylaw.com',
  ]),
  outlet(
    'qiushi',
    'Qiushi',
    'CN',
    'Central Committee of the Communist Party of China',
    true,
    'C',
    PARTY_PRESS,
    ['qstheory.cn'],
  ),
  outlet(
    'rare-earth-exchanges',
    'Rare Earth Exchanges',
    'US',
    null,
    false,
    'C',
    TRADE_DESK,
    ['rareearthexchanges.com'],
    ['REEx'],
  ),
  outlet('reportify', 'Reportify', null, null, false, 'D', AGGREGATOR, ['reportify.ai', 'reportify.cn']),
  outlet('reuters', 'Reuters', 'GB', 'Thomson Reuters', false, 'B', NEWSROOM, ['reuters.com']),
  outlet(
    'scmp',
    'South China Morning Post',
    'HK',
    'Alibaba Group',
    false,
    'B',
    NEWSROOM,
    ['scmp.com'],
    ['SCMP'],
  ),
  outlet('securities-times', 'Securities Times', 'CN', "People's Daily", true, 'C', PARTY_PRESS, [
    'stcn.com',
  ]),
  outlet(
    'shanghai-securities-news',
    'Shanghai Securities News',
    'CN',
    'Xinhua News Agency',
    true,
    'C',
    PARTY_PRESS,
    ['cnstock.com'],
  ),
  outlet(
    'smm',
    'SMM',
    'CN',
    'Shanghai Metals Market',
    false,
    'B',
    PRICE_REPORTER,
    ['metal.com', 'smm.cn'],
    ['Shanghai Metals Market'],
  ),
  outlet(
    'udn',
    'udn',
    'TW',
    'United Daily News Group',
    false,
    'C',
    NEWSROOM,
    ['udn.com'],
    ['United Daily News', '聯合新聞網', '联合新闻网'],
  ),
  outlet(
    'wall-street-journal',
    'Wall Street Journal',
    'US',
    'News Corp',
    false,
    'B',
    NEWSROOM,
    ['wsj.com'],
    ['WSJ'],
  ),
  outlet(
    'xinhua',
    'Xinhua',
    'CN',
    'State Council',
    true,
    'C',
    PARTY_PRESS,
    ['xinhuanet.com', 'news.cn'],
    ['Xinhua News Agency'],
  ),
  outlet(
    'yicai',
    'Yicai',
    'CN',
    'Shanghai Media Group',
    true,
    'C',
    NEWSROOM,
    ['yicai.com', 'yicaiglobal.com'],
    ['Yicai Global'],
  ),
];

const BY_KEY = new Map(OUTLETS.map((known) => [known.key, known]));
const BY_NAME = new Map(
  OUTLETS.flatMap((known) =>
    [known.name, ...known.names].map((name) => [name.toLowerCase(), known] as const),
  ),
);

/** Names that the gazetteer adds; of two outlets with the same one the earlier has it. */
const BY_ALIAS = new Map(
  [...OUTLETS]
    .reverse()
    .flatMap((known) =>
      (GAZETTEER.find(known.key)?.aliases ?? []).map((alias) => [alias.toLowerCase(), known] as const),
    ),
);

/** The outlet with this key, or null. */
export function findOutlet(key: string): Outlet | null {
  return BY_KEY.get(key) ?? null;
}

/** The outlet that a header, byline or source line names, by any of its names, or null. */
export function findOutletByName(name: string): Outlet | null {
  const wanted = name.trim().toLowerCase();
  const known = BY_NAME.get(wanted) ?? BY_NAME.get(wanted.replace(/^the /, ''));
  if (known) return known;
  return BY_ALIAS.get(wanted) ?? null;
}

/** The outlet whose page an address is, by its host, or null. */
export function findOutletByUrl(url: string): Outlet | null {
  const host = url.match(/^https?:\/\/(?:www\.)?([^/:?#]+)/i)?.[1]?.toLowerCase();
  if (!host) return null;
  return OUTLETS.find((known) => known.hosts.some((own) => host === own || host.endsWith(`.${own}`))) ?? null;
}
