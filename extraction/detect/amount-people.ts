import { isYearLike } from './amount-believed';
import type { NumberRead } from './numbers';

/** Numbers that count people without a noun: the dead and missing, those who are trained or hired, a staff. */

const CASUALTY_BEFORE =
  /\b(?:kill|injur|wound|hurt)(?:ed|ing|s)?\s+(?:at least |about |some |another )?$|\b(?:dead|killed|injured|missing) (?:and|,) $|\b(?:claim(?:ed|ing)?|cost) (?:the lives of )$|\b(?:number of (?:the )?(?:dead|deaths|injured|missing|victims|casualties)|(?:death )?toll) (?:(?:now|then) )?(?:(?:stands?|stood|is|was|rose|climbed|put) )?(?:now )?(?:at|to) $|\bof the \d{1,4} (?:injured|missing|wounded|hurt|trapped|survivors),? $|\b(?:injured|wounded|hurt)\b[^.;\d]{0,44}, all $/i;
/** "four were still missing", "84 were in hospital", "five of them in serious condition" */
const CASUALTY_AFTER =
  /^\s(?:(?:of|among) the (?:injured|wounded|missing|survivors|rescued)\b|(?:(?:others?|more)\s)?(?:(?:had|have|has) not (?:yet )?been (?:found|reached|traced)|(?:is|are|was|were) (?:still )?being (?:looked|searched) for)\b|(?:(?:others?|more|men|women|miners|boys)\s)?(?:(?:were|was|are|is|remain|remains|remained|had been|have been|has been)\s(?:[a-z]+\s){0,2}?(?:missing|dead|killed|injured|hurt|wounded|hospitali[sz]ed|trapped|rescued|in hospital|unaccounted|discharged|treated|evacuated|brought out|pulled out)\b|(?:others|more|miners|workers|men)\s(?:reached|escaped|survived|got out|made it|walked)\b|(?:walked (?:out|free|away)|escaped|survived)\b|more in hospital\b|(?:have|has|had)\s(?:since\s|so far\s|now\s)?died\b|(?:(?:others?|more|men|women|miners|workers)\s)?(?:cannot|could not) be (?:found|reached|traced)\b|(?:others?|more)\s(?:are|were|remain)\s(?:still\s)?(?:not accounted for|untraced|unaccounted for)\b|died\b|(?:of them|of whom)[^.;,]{0,30}\b(?:critical|serious|hospital|injured|dead|died)\b))/;
/** "It has so far trained 187.": who is trained or hired needs no noun. */
const PEOPLE_BEFORE =
  /\b(?:train(?:ed|s)?|taught|hir(?:ed|es?)|recruit(?:ed|s)?|employ(?:ed|s)?|enrol(?:led|s)?|laid off|evacuated|rescued)\s+(?:about |some |nearly |almost |over |more than |at least |another )?$/i;
/** "Employment stands at 80": those who work somewhere are counted without a noun. */
const STAFF_BEFORE =
  /\b(?:(?:employment|headcount|workforce|staff|payrolls?)\s(?:now\s|then\s)?(?:stands?|stood|is|was|came|comes|totals?|rose|grew|fell|shrank|numbers|numbered|reached|(?:could|would|will|may|should|is to|are to)\s(?:reach|rise|grow|fall|shrink|be))\s(?:now\s)?(?:at\s|to\s)?|(?:staff|workforce|payroll|headcount|crew) of\s)(?:about |some |nearly |over |only )?$/i;
/** "Of those hurt in the fire, all 31": so far before a number its people may be named. */
const FARTHEST_CASUALTY = 56;
const ENDS_CLAUSE = /^(?:[.,;)](?!\d)|$|\s(?:so far|in all|this year|last year|since)\b)/;
const SPACE = 32;
const HYPHEN = 45;

/** Does a number without a unit, at `at`, count people by the words beside it? */
export function countsPeople(text: string, at: number, number: NumberRead, isScaled: boolean): boolean {
  const { form, end } = number;
  const stands = text.charCodeAt(at - 1) === SPACE;
  return (
    (stands &&
      !isScaled &&
      (form === 'digits' || form === 'words') &&
      CASUALTY_BEFORE.test(text.slice(Math.max(0, at - FARTHEST_CASUALTY), at))) ||
    (stands &&
      form === 'digits' &&
      text.charCodeAt(end) !== HYPHEN &&
      !isYearLike(text, at, end) &&
      STAFF_BEFORE.test(text.slice(Math.max(0, at - 48), at))) ||
    (stands &&
      !isScaled &&
      form === 'digits' &&
      ENDS_CLAUSE.test(text.slice(end, end + 12)) &&
      !isYearLike(text, at, end) &&
      PEOPLE_BEFORE.test(text.slice(Math.max(0, at - 36), at))) ||
    (!isScaled && text.charCodeAt(end) === SPACE && CASUALTY_AFTER.test(text.slice(end, end + 64)))
  );
}
