import { around, findCues } from '../refine/figures-metric';
import type { FigureDraft } from './figures-draft';

const SHARE_TALK =
  /\b(?:shares?|stocks?|apiece|52-week|target price|close[ds]?|per share|(?:issue|offer|placement|exercise|strike) price)\b|股[价價]|[发發]行[价價](?!格)|招股[价價]|配售[价價]|每股|收[盘盤]|收[报報]|收[在于於]|[该該]股/i;
const EARNINGS_PER_SHARE =
  /\b(?:earnings|profits?|loss(?:es)?|dividends?) (?:per|a) share\b|\bEPS\b|每股(?:基本|[摊攤]薄|稀[释釋])?(?:收益|盈利|溢利|[亏虧][损損]|派)/i;
/** "profit of 6bn, or 1.74 a share": the profit again, by the share. */
const PROFIT_BY_SHARE =
  /\b(?:profits?|earnings|income|loss(?:es)?|earned|lost)\b(?:[^.;]|\.\d){0,90}(?:,|\bor|\bequal to|\bwhich is|\(|—|–)\s*(?:about |around |or )*$/i;
const PER_TONNE_TALK =
  /\b(?:level|tonnes?|tons?|benchmark|pric(?:e|es|ed|ing)|settled|charge[ds]?|concentrate|percentage point|point of|listed|spot|quot(?:ed|es?|ations?)|coils?|rebar)\b|[价價]|[吨噸]|[报報]/i;
/** "A$60 for the average kilogram it sold": per what, told behind the amount. */
const PER_BEHIND =
  /^\s(?:for|on|by)\s(?:the|each|every|an?)\s(?:average\s|mean\s|typical\s|single\s)?(tonne|ton|kilogram|kilo|pound|ounce|barrel)\b(?!\s(?:of oil equivalent|bag|truck|load))/i;

/** Goods that this trade prices by the tonne. */
const BY_THE_TONNE =
  /\b(?:coils?|rebar|heavy plate|steel plates?|plates?|slabs?|pig iron|ferro-?\w+|wire rods?|billets?|(?:steel )?scrap|iron ore|coking coal|coke|ingots?|cathodes?|concentrates?|alumina|lithium carbonate|oxides?)\b|[热熱]卷|[钢鋼]坯|[钢鋼]材|[线線]材|[废廢][钢鋼]|[热熱][轧軋]|螺[纹紋][钢鋼]|中厚板|[铁鐵][矿礦]石|焦[炭煤]|精[矿礦]|[铝鋁][锭錠]|[电電]解[铝鋁铜銅]|氧化[\u4e00-\u9fff]|金[属屬][镨钕镝铽镧铈钆钬铒锑镓锗鐠釹鏑鋱鑭鈰]|[钨鎢][粉酸]/i;
const PRICE_TALK =
  /\b(?:list(?:ed)?|spot|pric(?:e|es|ed|ing)|quot(?:ed|es?|ations?)|offers?|offered|bids?|settled|traded|changed hands|costs?|sold (?:for|at)|went for|fetche[sd]|futures|most[- ]active|contract (?:closed|ended|gained|lost|rose|fell))\b|现[货貨]|現貨|[报報][价價]|[价價]格|[厂廠均售][价價]|主力合[约約]|收于|收[报報]/i;
const LEAST_PRICE = 10;

/** "Spot coil was at RMB 3,290": money without a unit, in words of prices and of goods that are priced by the tonne. */
const isGoodsPrice = ({ amount, changes, sentence: { words } }: FigureDraft): boolean => {
  const isMoved = changes.some((change) => change.amount.kind === 'money');
  return (
    amount.value >= LEAST_PRICE &&
    BY_THE_TONNE.test(words) &&
    (isMoved || PRICE_TALK.test(words)) &&
    !SHARE_TALK.test(words)
  );
};

/** "Lanthanum oxide stays at 5,600 yuan" */
const IS_AT =
  /\b(?:stay(?:s|ed)?|remain(?:s|ed)?|(?:was|were|is|are) (?:left|kept|held|put|set|again)|(?:left|kept|held|unchanged|flat|steady|now|again) at|stood at|went (?:to|for)|goes for|at|to)\b|[维維]持|持平|不[变變]|[为為]|至|[涨漲跌]/i;
/** No tonne of this trade costs as much. */
const DEAREST_TONNE = 2e7;
const STOOD_AT =
  /\b(?:stay(?:s|ed)?|remain(?:s|ed)?|left|kept|held|unchanged|flat|steady|set|put|listed|quoted|stood|was|is)\s(?:again\s)?(?:unchanged\s|flat\s|steady\s)?at\s(?:about |around )?$|(?:[维維]持在?|持平于?|[报報]价?|[报報][价價]|挂牌[价價]?|[为為]|至)$/i;
/** "Dysprosium oxide was left at 1.42 million yuan": dear goods are priced in millions. */
const isDearGoods = (text: string, { amount, sentence }: FigureDraft): boolean =>
  amount.value < DEAREST_TONNE &&
  STOOD_AT.test(text.slice(Math.max(sentence.start, amount.start - 40), amount.start)) &&
  BY_THE_TONNE.test(text.slice(Math.max(sentence.start, amount.start - 120), amount.start));

/** "Costs per barrel fell to US$27": told per what before the amount. */
const PER_NOUN =
  /\b(?:costs?|prices?|margins?|profits?|expenses|charges?|fees?)\sper\s(barrel of oil equivalent|boe|barrel|tonne|ton|kilogram|pound|ounce)\b(?:\s\([^()]{1,12}\))?[^.;:\d]{0,60}(?:[A-Z]{0,3}[$€£¥]?\d[\d.,]*\s(?:from|against|after|to)\s)?$/i;
const PER_NOUN_UNITS: Readonly<Record<string, string>> = {
  'barrel of oil equivalent': 'boe',
  boe: 'boe',
  barrel: 'bbl',
  tonne: 't',
  ton: 't',
  kilogram: 'kg',
  kilo: 'kg',
  pound: 'lb',
  ounce: 'oz',
};
/** "A tonne of rail cost 60 yuan less to roll", "a tonne of plate sold for 3,400 yuan" */
const TONNE_COSTS =
  /\b(?:a|one|each|every|per) (?:tonne|ton)\b[^.;,\d]{0,40}\b(?:costs?|brings?|brought|earns?|earned|yields?|yielded|sells for|sold for|fetche[sd]|goes for|went for)\s(?:about |some |around |roughly |nearly |over |only |just |another )?$/i;
const SELLS = /\b(?:sells for|sold for|fetche[sd]|goes for|went for)\s[^\d]{0,12}$/i;
/** "A tonne of metal takes 13,300 kWh" */
const TONNE_TAKES =
  /\b(?:a|one|each|every|per) (?:tonne|ton)\b[^.;,\d]{0,40}\b(?:takes?|needs?|uses?|consumes?|requires?|swallows?|costs?)\s(?:about |some |around |roughly |nearly |over )?$|[吨噸](?:[\u4e00-\u9fff]{1,4})?(?:[电電]耗|耗[电電]|能耗)[^，。；\d]{0,6}$/i;

/** Complete the unit of an amount by what the words before it tell that it is taken per. */
function setUnitPerNoun(text: string, draft: FigureDraft): void {
  const { unit, amount, sentence } = draft;
  const before = text.slice(Math.max(sentence.start, amount.start - 130), amount.start);
  if (amount.kind === 'energy') {
    if (unit.endsWith('Wh') && TONNE_TAKES.test(before)) draft.unit = `${unit}/t`;
    return;
  }
  if (TONNE_COSTS.test(before)) {
    draft.unit = `${unit}/t`;
    const isSaved = draft.move?.sign === -1 && /\bcosts?\s[^\d]{0,12}$/i.test(before);
    draft.metric = isSaved ? 'savings' : SELLS.test(before) ? 'price' : 'other';
    return;
  }
  const behind = PER_BEHIND.exec(text.slice(amount.end, amount.end + 40))?.[1]?.toLowerCase();
  if (behind !== undefined) {
    draft.unit = `${unit}/${PER_NOUN_UNITS[behind]}`;
    if (draft.metric !== 'savings') draft.metric = COST_OF_MAKING.test(before) ? 'other' : 'price';
    return;
  }
  const noun = PER_NOUN.exec(before)?.[1]?.toLowerCase();
  if (noun === undefined) return;
  draft.unit = `${unit}/${PER_NOUN_UNITS[noun]}`;
  // What a tonne or a barrel costs its maker is no price.
  draft.metric = /\bprices?\sper\b/i.test(before) ? 'price' : 'other';
}

const COST_OF_MAKING = /\b(?:costs?|spends?|spent|paid in (?:tax|wages))\b[^.;]{0,40}$/i;

const DOLLARS = /^(?:AUD|CAD|HKD|NZD|SGD)\b/;

/** Cents are those of the dollars that the text counts in before them, else of the first behind. */
function nameCents(drafts: FigureDraft[]): void {
  let dollars = drafts
    .find(({ unit, amount }) => !amount.isSubunit && (DOLLARS.test(unit) || unit.startsWith('USD')))
    ?.unit.slice(0, 3);
  for (const draft of drafts) {
    const { unit, amount } = draft;
    if (!amount.isSubunit && (DOLLARS.test(unit) || unit.startsWith('USD'))) dollars = unit.slice(0, 3);
    if (amount.isSubunit && unit.startsWith('USD') && dollars) draft.unit = dollars + unit.slice(3);
    if (!amount.isSubunit || draft.unit.includes('/') || !DIVIDEND.test(draft.sentence.words)) continue;
    draft.unit = `${draft.unit}/share`;
  }
  for (const draft of drafts) {
    if (draft.amount.isSubunit && draft.label === null && DIVIDEND_ALONE.test(draft.sentence.words))
      Object.assign(draft, { metric: 'other', label: 'dividend' });
  }
}
const DIVIDEND_ALONE = /\b(?:dividends?|franked|payout)\b/i;
const DIVIDEND = /\b(?:dividends?|franked|payout|earnings)\b/i;

/** "…, each day of which costs 3,000 tonnes": no part of a capacity by the year. */
const isDaily = (text: string, { amount }: FigureDraft): boolean =>
  /(?:每[天日]|日均|\b(?:each|every|per) (?:day|week|month)\b|\bdaily\b|\bweekly\b)[^.;。；]{0,30}$/i.test(
    text.slice(Math.max(0, amount.start - 44), amount.start),
  ) || /^\s(?:a|per|each|every) (?:day|week|month)\b/.test(text.slice(amount.end, amount.end + 12));

/** The price of the same goods at another time lies within this factor. */
const SAME_PRICE = 6;
/** "In the June quarter it was A$60.20": behind a price by the tonne or the kilogram, in its paragraph and its currency. */
const goesOnPricing = (
  { amount, unit, sentence }: FigureDraft,
  prices: FigureDraft[],
): FigureDraft | undefined =>
  SHARE_TALK.test(sentence.words) || amount.isSubunit
    ? undefined
    : prices.findLast(
        (other) =>
          other.amount.start < amount.start &&
          other.sentence.paragraph === sentence.paragraph &&
          other.unit.startsWith(`${unit}/`) &&
          Math.abs(other.amount.value) < SAME_PRICE * Math.abs(amount.value) &&
          Math.abs(amount.value) < SAME_PRICE * Math.abs(other.amount.value),
      );

/** ", and terbium oxide 6.74 million yuan", "; dysprosium oxide rose by 1% to 1.6 million yuan": the next of a list of goods. */
const NEXT_GOODS = /^(?:[^;；。]{0,40}%)?[,;，；、]?\s?[^;；。]{2,70}$/;
/** What firms earn, spend or build is no price of goods. */
const NO_PRICE =
  /\b(?:profits?|revenues?|sales of|turnover|invest\w*|costs? of|loan|plant|project|tonnes|tons|capacity|fine[ds]?|tax)\b|利[润潤]|收入|投[资資]|项目|吨|[产產]能/i;
/** The price before it in its sentence, where an amount is that of the next goods of a list. */
function goesOnListing(
  text: string,
  { amount, unit, sentence }: FigureDraft,
  prices: FigureDraft[],
): FigureDraft | undefined {
  const before = prices.findLast((other) => other.amount.end <= amount.start);
  if (!before || before.sentence !== sentence || !before.unit.startsWith(`${unit}/`)) return undefined;
  const between = text.slice(before.amount.end, amount.start);
  const isGoods = BY_THE_TONNE.test(between) || /\b(?:metal|alloy)\b/.test(between);
  const isNext = amount.value < DEAREST_TONNE && NEXT_GOODS.test(between) && !NO_PRICE.test(between);
  return isNext && isGoods ? before : undefined;
}

const OFFERED =
  /\b(?:asking|asked|offering|offered|bid|bidding|paid|paying|quoted|quoting|sold (?:for|at)|selling (?:for|at)|changed hands at|went for|demanding|wanted)\s(?:for |about |around |some |as much as |only |just |up to )*$|(?:[报報][价價]?|成交[价價]?|要[价價])[为為在至]?约?$/i;
/** "Traders were asking 1.65 million yuan" behind the price of the same goods. */
const isOffer = (text: string, draft: FigureDraft, prices: FigureDraft[]): boolean =>
  draft.amount.value < DEAREST_TONNE &&
  OFFERED.test(text.slice(Math.max(draft.sentence.start, draft.amount.start - 40), draft.amount.start)) &&
  goesOnPricing(draft, prices) !== undefined;

/** A price of the same goods lies within this factor of its neighbours. */
const SAME_GOODS = 150;
/** A split is told right behind the whole. */
const SAME_MATTER = 400;
/** No share of this trade costs as much. */
const DEAREST_SHARE = 2000;

/**
 * Complete what a figure's own words leave out: a bare amount of money in a text on prices per tonne is such a price, one
 * beside shares is a price per share, and tonnes that split up a capacity are capacity too.
 */
export function completeUnits(text: string, drafts: FigureDraft[]): void {
  nameCents(drafts);
  const perTonne = drafts.filter((d) => /\/(?:t|kg)$/.test(d.unit));
  let lastMass: FigureDraft | null = null;
  for (const draft of drafts) {
    const { amount } = draft;
    const { words } = draft.sentence;
    if (
      !draft.unit.includes('/') &&
      (amount.kind === 'energy' || (amount.kind === 'money' && !amount.isScaled))
    )
      setUnitPerNoun(text, draft);
    if (draft.converts?.unit.includes('/') && !draft.unit.includes('/')) {
      draft.unit = `${draft.unit}/${draft.converts.unit.split('/')[1]}`;
      draft.metric = draft.converts.metric;
    }
    const against = draft.isCompared ? draft.comparedTo : null;
    if (against?.unit.startsWith(`${draft.unit}/`) && !amount.isScaled) {
      draft.unit = against.unit;
      draft.metric = against.metric;
    }
    if (draft.unit.endsWith('/share')) {
      const before = text.slice(draft.sentence.start, amount.start);
      if (EARNINGS_PER_SHARE.test(before.slice(-40)) || PROFIT_BY_SHARE.test(before))
        Object.assign(draft, { metric: 'other', label: 'earnings per share' });
    }
    if (
      amount.kind === 'money' &&
      (!amount.isScaled ||
        isDearGoods(text, draft) ||
        goesOnListing(text, draft, perTonne) ||
        isOffer(text, draft, perTonne)) &&
      !draft.unit.includes('/') &&
      !draft.converts
    ) {
      const before = text.slice(draft.sentence.start, amount.start);
      const like = perTonne.find(
        (other) =>
          other.unit.startsWith(`${draft.unit}/`) &&
          other.amount.value / amount.value < SAME_GOODS &&
          amount.value / other.amount.value < SAME_GOODS,
      );
      if (EARNINGS_PER_SHARE.test(before)) {
        draft.unit = `${draft.unit}/share`;
        Object.assign(draft, { metric: 'other', label: 'earnings per share' });
      } else if (goesOnListing(text, draft, perTonne)) {
        draft.unit = goesOnListing(text, draft, perTonne)!.unit;
        draft.metric = 'price';
      } else if (goesOnPricing(draft, perTonne)) {
        draft.unit = goesOnPricing(draft, perTonne)!.unit;
        draft.metric = 'price';
      } else if (like && (PER_TONNE_TALK.test(words) || (BY_THE_TONNE.test(words) && IS_AT.test(words)))) {
        draft.unit = like.unit;
        draft.metric = 'price';
      } else if (isGoodsPrice(draft)) {
        draft.unit = `${draft.unit}/t`;
        draft.metric = 'price';
      } else if (SHARE_TALK.test(words) && Math.abs(amount.value) < DEAREST_SHARE) {
        draft.unit = `${draft.unit}/share`;
        draft.metric = 'price';
      }
    }
    if (/\/(?:t|kg)$/.test(draft.unit) && !perTonne.includes(draft)) {
      // In reading order, since the last one before an amount is looked for.
      const next = perTonne.findIndex((other) => other.amount.start > amount.start);
      perTonne.splice(next < 0 ? perTonne.length : next, 0, draft);
    }
    if (amount.kind === 'mass' || amount.kind === 'rate') {
      const ownCue = findCues(text, around(draft.sentence, amount)).some((cue) =>
        cue.rule.kinds.includes('mass'),
      );
      if (
        lastMass?.metric === 'capacity' &&
        amount.start - lastMass.amount.end < SAME_MATTER &&
        (draft.metric === 'capacity' || !ownCue) &&
        !isDaily(text, draft)
      ) {
        draft.metric = 'capacity';
        const isSameClause = !/[;；]/.test(text.slice(lastMass.amount.end, amount.start));
        if (lastMass.unit === 't/yr' && draft.unit === 't' && isSameClause) draft.unit = 't/yr';
      }
      lastMass = draft;
    }
  }
}
