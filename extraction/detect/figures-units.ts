import { around, findCues } from '../refine/figures-metric';
import type { FigureDraft } from './figures-draft';

const SHARE_TALK =
  /\b(?:shares?|stocks?|apiece|52-week|target price|close[ds]?|per share)\b|股[价價]|每股|收[盘盤]|收[报報]|[该該]股/i;
const EARNINGS_PER_SHARE =
  /\b(?:earnings|profits?|loss(?:es)?|dividends?) (?:per|a) share\b|\bEPS\b|每股(?:基本|[摊攤]薄|稀[释釋])?(?:收益|盈利|溢利|[亏虧][损損]|派)/i;
/** "profit of 6bn, or 1.74 a share": the profit again, by the share. */
const PROFIT_BY_SHARE =
  /\b(?:profits?|earnings|income|loss(?:es)?|earned|lost)\b(?:[^.;]|\.\d){0,90}(?:,|\bor|\bequal to|\bwhich is|\(|—|–)\s*(?:about |around |or )*$/i;
const PER_TONNE_TALK =
  /\b(?:level|tonnes?|tons?|benchmark|pric(?:e|es|ed|ing)|settled|charge[ds]?|concentrate|percentage point|listed|spot|quot(?:ed|es?|ations?)|coils?|rebar)\b|[价價]|[吨噸]|[报報]/i;
/** Goods that this trade prices by the tonne. */
const BY_THE_TONNE =
  /\b(?:coils?|rebar|heavy plate|steel plates?|plates?|slabs?|pig iron|ferro-?\w+|wire rods?|billets?|(?:steel )?scrap|iron ore|coking coal|coke|ingots?|cathodes?|concentrates?|alumina|lithium carbonate|oxides?)\b|[热熱]卷|[钢鋼]坯|[钢鋼]材|[线線]材|[废廢][钢鋼]|[热熱][轧軋]|螺[纹紋][钢鋼]|中厚板|[铁鐵][矿礦]石|焦[炭煤]|精[矿礦]|[铝鋁][锭錠]|[电電]解[铝鋁铜銅]/i;
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
  const perTonne = drafts.filter((d) => /\/(?:t|kg)$/.test(d.unit));
  let lastMass: FigureDraft | null = null;
  for (const draft of drafts) {
    const { amount } = draft;
    const { words } = draft.sentence;
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
    if (amount.kind === 'money' && !amount.isScaled && !draft.unit.includes('/') && !draft.converts) {
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
      } else if (like && PER_TONNE_TALK.test(words)) {
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
    if (amount.kind === 'mass' || amount.kind === 'rate') {
      const ownCue = findCues(text, around(draft.sentence, amount)).some((cue) =>
        cue.rule.kinds.includes('mass'),
      );
      if (
        lastMass?.metric === 'capacity' &&
        amount.start - lastMass.amount.end < SAME_MATTER &&
        (draft.metric === 'capacity' || !ownCue)
      ) {
        draft.metric = 'capacity';
        if (lastMass.unit === 't/yr' && draft.unit === 't') draft.unit = 't/yr';
      }
      lastMass = draft;
    }
  }
}
