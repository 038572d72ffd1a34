import { matchesOf } from '@/core/text/matches';
import { spanAt } from '../reading';
import type { Question } from './year-question';

/** "Last year", "this year", 明年 beside a day, where they tell the year of that day. */

const RELATIVE_YEAR = /\b(?:[Ll]ast|[Tt]his|[Nn]ext) year\b(?!['’]s)|[去今明]年/g;
/** Last year as a measure: "higher than last year", "the same period of last year". */
const MEASURE_BEFORE =
  /\b(?:than|over|against|with|versus|from|(?:period|level|month|quarter|half|time|figure|value|base) (?:of|in)|(?:same|corresponding|year-ago) \w+(?: of| in)?)\s+(?:the )?$|(?:较|比|与|同)$/i;
/** What follows directly behind a day, or stands before it without a break, sets its year; nothing farther off does. */
const REACH = 60;
/** "This year" and "next year" are said of much else: they must stand right beside the day ("May 3 of this year"). */
const BESIDE = 5;

/** "Last year" where it tells the year of this very day; null where it measures something or stands far off. */
export function relativeYear({ reading, span: at }: Question): { words: string; by: number } | null {
  const sentence = spanAt(reading.sentences, at.start);
  if (!sentence) return null;
  const words = reading.text.slice(sentence.start, sentence.end);
  for (const match of matchesOf(words, RELATIVE_YEAR)) {
    const start = sentence.start + match.index;
    if (MEASURE_BEFORE.test(words.slice(0, match.index))) continue;
    const gap = start >= at.end ? start - at.end : at.start - (start + match[0].length);
    const by = /last|去/i.test(match[0]) ? -1 : /next|明/i.test(match[0]) ? 1 : 0;
    // 去年 stands right in front of its day.
    if (match[0].length === 2 && start > at.start) continue;
    if (gap <= (/last/i.test(match[0]) ? REACH : BESIDE)) return { words: match[0], by };
  }
  return null;
}
