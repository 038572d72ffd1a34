import { around, findCues } from '../refine/figures-metric';
import type { FigureDraft } from './figures-draft';

const SHARE_TALK = /\b(?:shares?|stocks?|apiece|52-week|target price|close[ds]?|per share)\b|股价|每股|收盘/i;
const EARNINGS_PER_SHARE =
  /\b(?:earnings|profits?|loss(?:es)?|dividends?) (?:per|a) share\b|\bEPS\b|每股(?:收益|盈利|派)/i;
const PER_TONNE_TALK =
  /\b(?:level|tonnes?|tons?|benchmark|pric(?:e|es|ed|ing)|settled|charge[ds]?|concentrate|percentage point)\b|价|吨/i;
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
