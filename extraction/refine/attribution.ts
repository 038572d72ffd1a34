import type { Span } from '@/core/text/span';
import { WordGate } from '../detect/word-gate';
import type { Reading } from '../reading';
import { COMPANY_VOICE, DISCLAIMER, OFFICIAL_MEDIA, OWN_NOTICE, SAYING } from '../rules/attribution';

/** Who is made to say a sentence: the name or the words that stand for it, and where they stand. */
export interface Attribution extends Span {
  speaker: string;
  /** A named person or body; false for "the company", "official media". */
  isNamed: boolean;
}

const NAME =
  "(?:(?:the |The )?\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?:(?: (?:of|and|for|the|&) | )\\p{Lu}[\\p{L}\\p{N}'’.&-]*){0,7})";
/** A bracketed short name or ticker may stand between a name and its verb. */
const BRACKET = '(?: \\([^()]{1,40}\\))?';

const ACCORDING = new RegExp(
  `\\b(?:[Aa]ccording to|[Aa]s reported by|as told by|in the words of|citing)\\s+(?:(?<name>${NAME})|(?<voice>${COMPANY_VOICE}))`,
  'u',
);
const SAYS = new RegExp(
  `(?:(?<name>${NAME})${BRACKET}|(?<voice>\\b(?:${COMPANY_VOICE})))(?:,[^,]{1,80},)?\\s+(?:has |have |had |also |now |further |itself )*(?:${SAYING})\\b`,
  'u',
);
const SAID_BY = new RegExp(
  `["”’],?\\s+(?:${SAYING})\\s+(?:(?<name>${NAME})|(?<voice>${COMPANY_VOICE}))`,
  'u',
);
const CHINESE =
  /(?:据(?<by>[\p{Script=Han}《》]{2,20}?)(?:报道|消息|介绍|披露|公告)|(?<name>[\p{Script=Han}]{2,12}?)(?:表示|指出|称|强调|披露|预计))[，,：:]?/u;

/** Words with a capital at a sentence's start that name nobody. */
const NO_NAME =
  /^(?:会议|会上|公告|报告|消息|The|This|That|These|Those|It|He|She|They|We|In|On|At|As|But|And|For|Its|Their|What|Which|Who|There)$/;

const WAYS: readonly RegExp[] = [ACCORDING, SAID_BY, SAYS, CHINESE];
/** Few sentences are said by anybody or speak of where the text is from: one walk tells which pattern can match at all. */
const ASKED: readonly RegExp[] = [...WAYS, OFFICIAL_MEDIA, OWN_NOTICE, DISCLAIMER];
const SPOKEN = new WordGate(ASKED);

let last: { reading: Reading; ways: Map<number, readonly RegExp[]> } | null = null;

/** Those of the patterns that the words of a sentence of the text leave possible, kept for the text read last. */
function waysIn(reading: Reading, { start, end }: Span): readonly RegExp[] {
  if (last?.reading !== reading) last = { reading, ways: new Map() };
  const known = last.ways.get(start);
  if (known) return known;
  const ways = waysOf(reading.text, { start, end });
  last.ways.set(start, ways);
  return ways;
}

const waysOf = (text: string, sentence: Span): readonly RegExp[] =>
  SPOKEN.candidatesIn(text, sentence).map((index) => ASKED[index]!);

/** False for one of the patterns above that cannot match in this sentence of the text; asked before the pattern itself. */
export const mayMatch = (reading: Reading, sentence: Span, pattern: RegExp): boolean =>
  waysIn(reading, sentence).includes(pattern);

/**
 * The attribution of one sentence in its own words, or null when nobody is made to say it. In order: "according to X",
 * a quotation "… said X", "X said …", unnamed official media.
 */
export function attributionOf(text: string, sentence: Span): Attribution | null {
  return attributionBy(waysOf(text, sentence), text, sentence);
}

function attributionBy(ways: readonly RegExp[], text: string, sentence: Span): Attribution | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of ways) {
    if (!WAYS.includes(pattern)) break;
    const match = pattern.exec(words);
    const named = (match?.groups?.name ?? match?.groups?.by)
      ?.replace(/[《》]/g, '')
      .replace(/^[Tt]he (?=\p{Lu})/u, '')
      // A full stop ends the sentence, unless it belongs to an abbreviation ("Corp.").
      .replace(/(?<!\b(?:Co|Corp|Inc|Ltd|\p{Lu}))\.$/u, '');
    const said = named && !NO_NAME.test(named) ? named : match?.groups?.voice;
    if (!match || !said) continue;
    const start = sentence.start + match.index + match[0].indexOf(said);
    return { speaker: said.replace(/['’]s$/, ''), start, end: start + said.length, isNamed: said === named };
  }
  const media = ways.includes(OFFICIAL_MEDIA) ? OFFICIAL_MEDIA.exec(words) : null;
  if (!media) return null;
  const start = sentence.start + media.index;
  return { speaker: 'Official media', start, end: start + media[0].length, isNamed: false };
}

const heard = new WeakMap<Reading, Map<number, Attribution | null>>();

/** The same for a sentence of a reading, kept: claims, figures and events ask about the same sentences. */
export function attributionIn(reading: Reading, sentence: Span): Attribution | null {
  const kept = heard.get(reading) ?? new Map<number, Attribution | null>();
  heard.set(reading, kept);
  const known = kept.get(sentence.start);
  if (known !== undefined) return known;
  const said = attributionBy(waysIn(reading, sentence), reading.text, sentence);
  kept.set(sentence.start, said);
  return said;
}
