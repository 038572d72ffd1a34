import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import type { FigureDraft } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isComparison, isUsable } from './figures-dates';

/** What may be mined or made under a quota: it is that of the year which the quota is for, whoever gets a part of it. */

const QUOTA =
  /\bquotas?\b|\bceilings?\b|\ballotments?\b|配[额額]|(?:[总總]量)?控制指[标標]|[开開]采指[标標]/i;

/** Words in which a quota is given out or split up. */
const GIVEN =
  /\b(?:allot(?:s|ted|ting|ments?)?|allocat(?:es?|ed|ing|ions?)|assign(?:s|ed|ing)?|grant(?:s|ed|ing)?|hand(?:s|ed|ing)? (?:out|down)|award(?:s|ed)?|issue[ds]?|set|fixed|gets?|got|gives?|gave|given|receives?|received|parts?|shares?|portion|slice|batch(?:es)?|keeps?|kept|stays?|stayed|left|unchanged|remains?|took|takes?|comes? to|came to|allowed|entitled|may (?:mine|make|produce|smelt|dig))\b|分得|[获獲][得批]|得到|其中|下[达達]|核定|安排|分配/i;

/** What is told beside a quota and is none. */
const NO_QUOTA =
  /\b(?:produced|made|sold|exports?|exported|shipped|imports?|imported|output (?:was|came|rose|fell|reached)|capacity|stocks?|stockpiles?|cargo|reserves?|treats?)\b|[产產]量|出口|[进進]口|[销銷]量|[产產]能|[库庫]存/i;

/** So many sentences after the quota was named its parts are still told. */
const FARTHEST = 2;

const YEAR = /^\d{4}(?!\/)/;

/** The year that a sentence ties a quota to: one that it names as such, else that of a day on which it was given out. */
function yearTold(text: string, sentence: ZonedSentence, dates: DateMention[]): string | null {
  const own = spansWithin(dates, sentence)
    .filter(isUsable)
    .filter((date) => YEAR.test(date.edtf) && !isComparison(text, sentence, date));
  const named = own.find(({ edtf }) => /^\d{4}$/.test(edtf)) ?? own[0];
  return named ? named.edtf.slice(0, 4) : null;
}

const isTonnage = ({ amount, unit, move, isCompared, metric, label }: FigureDraft): boolean =>
  amount.kind === 'mass' &&
  unit === 't' &&
  !move &&
  !isCompared &&
  (metric === 'production' || (metric === 'other' && (label === null || label === 'quota')));

/**
 * Name what is told as a quota or a part of one, and give the year that each is for. The parts need not say "quota"
 * again: "The second quota of 2024 is out. The ministry allotted …; the northern group gets …".
 */
export function quotaYears(
  text: string,
  drafts: readonly FigureDraft[],
  sentences: readonly ZonedSentence[],
  dates: DateMention[],
): Map<FigureDraft, string> {
  const years = new Map<FigureDraft, string>();
  let year: string | null = null;
  let since = Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    const isNamed = QUOTA.test(sentence.words);
    since = isNamed ? 0 : since + 1;
    if (isNamed) year = yearTold(text, sentence, dates) ?? year;
    if (since > FARTHEST || year === null) continue;
    if (!GIVEN.test(sentence.words) || NO_QUOTA.test(sentence.words)) continue;
    let isTold = false;
    for (const draft of drafts) {
      if (draft.sentence.start !== sentence.start || !isTonnage(draft)) continue;
      draft.label = 'quota';
      years.set(draft, year);
      isTold = true;
    }
    // Its parts may be told in a row.
    if (isTold) since = 0;
  }
  return years;
}
