import type { FigureDraft } from '../detect/figures-draft';
import { isStretch } from './figures-dates';
import { isEachYear } from './figures-kind';
import { isReported } from './figures-reported';

/** Figures that have no time of their own but that of the figure beside them, of which they are a part or with which they go on. */

const JOINS_CLAUSE =
  /,?\s(?:and|which|to)\s(?:\w+ ){1,3}(?:about |some |over |more than )?$|，[^，。；\d]{2,10}$/i;

/** 境外收入7.7亿元，占比9.57%; "…, or 9.6%": what part of the whole the amount before is. */
const AS_A_PART =
  /^(?:，(?:约|約)?[占佔](?:比|到|了)?(?:约|約|近|逾|超过?|達|达)?|,?\sor\s(?:about |nearly |some |almost )?)$/;

/** 风电客户贡献31.2亿元，空调客户12.6亿元; "turbines are the biggest customer with 2.2 billion, lifts the smallest, with 90 million". */
const NEXT_PART = /^(?:，[占佔][^，。；]{0,8}%)?(?:，|、|,\s|\sand\s)[^;；。.\d]{2,90}$/;
/** What is paid, pledged or had in the bank is no part of what was earned. */
const OTHER_MONEY =
  /[拟擬]|[预預][计計]|[计計][划劃]|投[资資]|出[资資]|[债債]|[贷貸]|[资資][产產]|市值|[库庫]存|存[货貨]|[现現]金|\b(?:will|plans?|costs?|fine[ds]?|debts?|loans?|invest\w*|assets|stocks?|cash|worth|value[ds]?|dividends?)\b/i;

const OF_THE_FORMER =
  /^\s(?:of|from)\s(?:the (?:former|latter)|these|those|them|this|that|it)\b(?!\s\p{Ll}{3})/u;

/** The period that a figure without one of its own shares with a figure told before it; null for any other. */
export function periodBeside(
  text: string,
  draft: FigureDraft,
  own: readonly FigureDraft[],
  all: readonly FigureDraft[],
): string | null {
  const { amount, unit, sentence, move, isCompared } = draft;
  if (move || isCompared) return null;
  if (amount.kind === 'mass' && OF_THE_FORMER.test(text.slice(amount.end, amount.end + 20))) {
    const whole = all.findLast(
      (other) =>
        other.amount.end <= amount.start &&
        other.unit === unit &&
        other.sentence.paragraph === sentence.paragraph,
    );
    return whole?.period ?? null;
  }
  // The part of the whole between two parts is told in passing.
  const before = own.slice(0, own.indexOf(draft)).findLast((other) => unit === '%' || other.unit !== '%');
  if (!before || !isStretch(before.period)) return null;
  const between = text.slice(before.amount.end, amount.start);
  // "…spent 96 million last year, and reached 31,000 people with it"
  if (unit === 'persons')
    return !/[;；]/.test(between) && JOINS_CLAUSE.test(between) && !isEachYear(text, draft)
      ? before.period
      : null;
  if (unit === '%') return AS_A_PART.test(between) ? before.period : null;
  const goesOn =
    amount.kind === 'money' &&
    unit === before.unit &&
    isReported(text, before) &&
    NEXT_PART.test(between) &&
    !OTHER_MONEY.test(between);
  return goesOn ? before.period : null;
}
