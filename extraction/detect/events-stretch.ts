import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { type Candidate, GATHERINGS } from './events-candidate-shape';
import type { DateContext } from './events-date-shape';
import { isDay } from './events-governing';
import { spansWithin } from './spans-within';

const RAN_UNTIL =
  /(?:\b(?:and|before it|then)|[;,.] (?:it|they|this|which|the (?:course|class|forum|session|training|meeting|conference|expo)))(?: \w+)? (?:(?:wraps|wrapped) up|(?:came|were|was) (?:out|back|home)|left|ends?|ended|closes?|closed|concludes?|concluded|finish(?:es|ed)|(?:runs?|ran|lasts?|lasted|continues?|continued|goes on|went on|stays?|stayed|remains?|remained) (?:on )?(?:until|till|to|through)|came to an end|drew to a close|wound up)\b[^.;]{0,30}$|(?:(?<!截)至|结束|闭幕)[^，。；]{0,10}$/i;

/** "The course, which runs until 28 November, began on the 17th": the last day is told first. */
const RUNS_UNTIL_BEFORE =
  /\b(?:(?:runs?|ran|running|lasts?|lasting|lasted|continu\w+|goes on|went on|open|on) (?:until|till|to|through)|(?:ends?|ended|ending|closes?|closed|closing|concludes?|wraps? up) on) $/i;

/** "It ended on Friday. It had begun on the 8th." */
const HAD_BEGUN =
  /[.;,] (?:[Ii]t|[Tt]hey|which|[Tt]he \p{Ll}+|having)(?: had)? (?:started|begun|began|opened|kicked off|got (?:going|under ?way)|set out)(?: on)? $/u;

/** How far behind its sentence the last day of what went on for days may be told. */
const RANGE_REACH = 70;

/** Happenings that may go on for days. */
const goesOn = ({ type }: Pick<Candidate, 'type'>): boolean => GATHERINGS.has(type) || type === 'visit';

/** "Wrapped up on Friday after three days, 18–20 June": the whole stretch that the day is the end or the beginning of. */
function wholeOf(own: DateMention, { sentence, type }: Candidate, dates: DateMention[]): DateMention | null {
  if (!goesOn({ type })) return null;
  return (
    spansWithin(dates, sentence).find((d) => {
      const stretch = isDay(d) ? parseEdtf(d.edtf ?? '') : null;
      if (!stretch?.isInterval) return false;
      return stretch.lower === own.edtf || stretch.upper === own.edtf;
    }) ?? null
  );
}

/** "Opened on Saturday and wrapped up on Monday": from the one day to the other. */
export function stretchOf(own: DateMention, candidate: Candidate, { text, dates }: DateContext): DateMention {
  // "…; it runs until 25 April" may be a sentence of its own.
  const days = spansWithin(dates, {
    start: candidate.sentence.start,
    end: Math.min(candidate.sentence.end + RANGE_REACH, text.length),
  }).filter((d) => isDay(d) && parseEdtf(d.edtf ?? '')?.precision === 'day' && !d.edtf?.includes('/'));
  const whole = wholeOf(own, candidate, dates);
  if (whole) return whole;
  const until = days.find((d) => RUNS_UNTIL_BEFORE.test(text.slice(Math.max(0, d.start - 28), d.start)));
  const isUntil = until?.edtf && own.edtf && goesOn(candidate) && until.edtf > own.edtf;
  if (isUntil && until.start < own.start)
    return { ...own, edtf: `${own.edtf}/${until.edtf}`, start: until.start };
  const at = days.indexOf(own);
  const begun = days[at + 1];
  if (
    begun?.edtf &&
    own.edtf &&
    begun.edtf < own.edtf &&
    GATHERINGS.has(candidate.type) &&
    HAD_BEGUN.test(text.slice(own.end, begun.start))
  )
    return { ...own, edtf: `${begun.edtf}/${own.edtf}` };
  const first = days[at - (at > 0 && RAN_UNTIL.test(text.slice(days[at - 1]!.end, own.start)) ? 1 : 0)];
  const last = days[days.indexOf(first ?? own) + 1];
  if (!first?.edtf || !last?.edtf || !goesOn(candidate)) return own;
  if (first.edtf >= last.edtf || !RAN_UNTIL.test(text.slice(first.end, last.start))) return own;
  return {
    ...own,
    edtf: `${first.edtf}/${last.edtf}`,
    start: first.start,
    // The last day may stand in the sentence behind; the proof stays in its own.
    end: last.end <= candidate.sentence.end ? last.end : first.end,
    basis: first.basis === 'stated' ? last.basis : first.basis,
    note: first.note ?? last.note,
  };
}
