import { foldName, foldsTo } from '@/core/text/fold';
import { toSimplified } from '@/core/text/simplified';
import { covers, type Span } from '@/core/text/span';
import type { Reading } from '../reading';

/**
 * What part of a report a sentence stands in. News stands in the body; the headline and the highlights repeat it;
 * commentary speaks about what it may mean; apparatus (source lines, disclaimers, notes) is no news at all.
 */
export type Zone = 'headline' | 'heading' | 'highlights' | 'body' | 'commentary' | 'apparatus';

export interface ZonedSentence extends Span {
  zone: Zone;
  /** The words, Chinese ones in simplified signs. */
  words: string;
  /** The whole text in the same signs, in which they stand at the same place. */
  whole: string;
  /** Index of the paragraph in the text. */
  paragraph: number;
  /** Position among the paragraphs of the body (0 is the lead); −1 outside the body. */
  bodyIndex: number;
}

const HIGHLIGHTS_HEADING =
  /^(?:highlights?|key (?:points|highlights)|in brief|at a glance|summary|要点|摘要)\s*:?$/i;
const COMMENTARY_HEADING =
  /\b(?:why|implications?|what (?:it|this) means|what['’]s (?:missing|next)|our (?:reading|view|take)|questions?|bottom line|bigger picture|key takeaways|recommendations?|conclusion|analysis|outlook|matters?|readers|investors|perspective|context|background|final thoughts?|reex take)\b|启示|点评|影响/i;
const APPARATUS_HEADING =
  /^(?:disclaimer|note to readers|editor['’]s note|about (?:us|the author)|sources?$|references$|免责声明)/i;
const APPARATUS =
  /^(?:\W*(?:source|sources|来源|image source|photo|disclaimer|note to readers|editor['’]s note|home \/|categories|tags?|subscribe|copyright|©)\b|\W*(?:来源|免责声明))/i;
const BULLET = /^\s*(?:[-–—•*▪◦·●]|\d{1,2}[.)]\s)/;

const isHeading = (words: string): boolean =>
  words.length <= 110 && !/[.。!！;；,，]["'”’)]*$/.test(words) && !BULLET.test(words);

const zonedReadings = new WeakMap<Reading, ZonedSentence[]>();

/** The sentences of a text, each with the part of the report that it stands in. Figures and events share them. */
export function zoneSentences(reading: Reading): ZonedSentence[] {
  const zoned = zonedReadings.get(reading) ?? readZones(reading);
  zonedReadings.set(reading, zoned);
  return zoned;
}

function readZones(reading: Reading): ZonedSentence[] {
  const { text, paragraphs, sentences } = reading;
  const { title } = reading.header;
  const zoned: ZonedSentence[] = [];
  // The frames know simplified signs only; sign for sign, so that every offset holds.
  const isChinese = reading.language.startsWith('zh');
  const whole = isChinese ? toSimplified(text) : text;
  const foldedTitle = title ? foldName(title) : null;
  let section: Zone = 'body';
  let bodyCount = 0;
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    let zone: Zone = section;
    const isLast = index === paragraphs.length - 1;
    if (
      index === 0 &&
      !isLast &&
      ((foldedTitle !== null && foldsTo(words, foldedTitle)) || (isHeading(words) && words.length > 12))
    ) {
      zone = HIGHLIGHTS_HEADING.test(words) ? 'heading' : 'headline';
    }
    if (HIGHLIGHTS_HEADING.test(words)) {
      zone = 'heading';
      section = 'highlights';
    } else if (APPARATUS_HEADING.test(words) && words.length <= 60) {
      zone = 'heading';
      section = 'apparatus';
    } else if (APPARATUS.test(words)) {
      zone = 'apparatus';
    } else if (section === 'highlights' && BULLET.test(words)) {
      zone = 'highlights';
    } else if (zone !== 'headline' && isHeading(words) && !/[?？]$/.test(words)) {
      zone = 'heading';
      section = bodyCount > 0 && COMMENTARY_HEADING.test(words) ? 'commentary' : 'body';
    } else if (section === 'highlights') {
      section = 'body';
      zone = 'body';
    }
    const isBody = zone === 'body';
    for (; next < sentences.length && sentences[next]!.start < paragraph.end; next++) {
      const sentence = sentences[next]!;
      if (!covers(paragraph, sentence)) continue;
      zoned.push({
        start: sentence.start,
        end: sentence.end,
        zone,
        words: whole.slice(sentence.start, sentence.end),
        whole,
        paragraph: index,
        bodyIndex: isBody ? bodyCount : -1,
      });
    }
    if (isBody) bodyCount++;
  }
  return zoned;
}
