import type { EntityType } from '@/core/model/entity';

/** One real-world thing that the desk knows by name. */
export interface GazetteerEntry {
  /** Lower-case and hyphenated; equal keys are one entity across articles. */
  key: string;
  type: EntityType;
  /** The name that readers see. */
  name: string;
  /** Names that stand for this thing wherever they occur, Latin and Chinese. */
  aliases: string[];
  /** Names that stand for it only in a text that also uses a firm name ("Peak" after "Peak Rare Earths"). */
  weak: string[];
  /** Stock codes, read only in the company of brackets, an exchange or a suffix. */
  tickers: string[];
  /** Key of the parent organisation, or null. */
  parent: string | null;
  /** Owned or led by the state or the Party; null where the question has no sense. */
  stateOwned: boolean | null;
  /** Address of a public page that names the thing; null for what people have confirmed in the desk. */
  source: string | null;
}

type Details = Partial<Omit<GazetteerEntry, 'key' | 'type' | 'name'>>;

/** Complete an entry: what is left out is empty, null or unknown. */
export function entry(type: EntityType, key: string, name: string, details: Details = {}): GazetteerEntry {
  return {
    key,
    type,
    name,
    aliases: details.aliases ?? [],
    weak: details.weak ?? [],
    tickers: details.tickers ?? [],
    parent: details.parent ?? null,
    stateOwned: details.stateOwned ?? null,
    source: details.source ?? null,
  };
}

const partsOf = (list: string): string[] => list.split(';').flatMap((part) => part.trim() || []);

/** The page of an exchange that shows the share with this code. */
const EXCHANGE_PAGES: Readonly<Record<string, string>> = {
  SSE: 'https://www.sse.com.cn/assortment/stock/list/info/company/index.shtml?COMPANY_CODE=',
  SZSE: 'https://www.szse.cn/certificate/individual/index.html?code=',
  HK: 'https://www.hkex.com.hk/Market-Data/Securities-Prices/Equities/Equities-Quote?sym=',
  ASX: 'https://www.asx.com.au/markets/company/',
  NYSE: 'https://www.nyse.com/quote/XNYS:',
  NASDAQ: 'https://www.nasdaq.com/market-activity/stocks/',
  TSX: 'https://money.tmx.com/en/quote/',
  TSXV: 'https://money.tmx.com/en/quote/',
  LSE: 'https://www.londonstockexchange.com/stock/',
};

function exchangePage(code: string): string | null {
  const [exchange, sign] = code.includes(':') ? code.split(':') : [/^[69]/.test(code) ? 'SSE' : 'SZSE', code];
  const page = EXCHANGE_PAGES[exchange ?? ''];
  return page === undefined ? null : page + sign;
}

/**
 * Entries from a table, one line each: `key | name | other names; … | codes; … | parent | state | source`.
 * A name behind "~" is weak. Codes are six digits of Shanghai or Shenzhen, or `ASX:LYC`, `HK:0769`. State is yes, no or
 * empty. The source is an address without its scheme; without one it is the exchange's page of the first code.
 */
export function readTable(type: EntityType, table: string): GazetteerEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [key, name, names, codes, parent, state, source, ...rest] = line
        .split('|')
        .map((cell) => cell.trim());
      if (!key || !name || source === undefined || rest.length > 0) throw new Error(`Not a line: ${line}`);
      const others = partsOf(names ?? '');
      const listed = partsOf(codes ?? '');
      return entry(type, key, name, {
        aliases: others.filter((other) => !other.startsWith('~')),
        weak: others.filter((other) => other.startsWith('~')).map((other) => other.slice(1)),
        tickers: listed.map((code) => code.replace(/^[A-Z]+:/, '')),
        parent: parent || null,
        stateOwned: state === 'yes' ? true : state === 'no' ? false : null,
        source: source ? `https://${source}` : exchangePage(listed[0] ?? ''),
      });
    });
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A key made from a name: lower case, white space and signs as hyphens. */
export function slug(name: string): string {
  if (!BEYOND_ASCII.test(name)) {
    // The same without what only signs beyond ASCII need, which costs far more.
    return name
      .toLowerCase()
      .replace(/'s\b/g, 's')
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
  }
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘]s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
