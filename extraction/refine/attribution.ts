import type { Span } from '@/core/text/span';
import { COMPANY_VOICE, OFFICIAL_MEDIA, SAYING } from '../rules/attribution';

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

/**
 * The attribution of one sentence in its own words, or null when nobody is made to say it. In order: "according to X",
 * a quotation "… said X", "X said …", unnamed official media.
 */
export function attributionOf(text: string, sentence: Span): Attribution | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const pattern of [ACCORDING, SAID_BY, SAYS, CHINESE]) {
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
  const media = OFFICIAL_MEDIA.exec(words);
  if (!media) return null;
  const start = sentence.start + media.index;
  return { speaker: 'Official media', start, end: start + media[0].length, isNamed: false };
}
