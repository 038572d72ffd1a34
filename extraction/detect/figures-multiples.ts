import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import type { KnownAmount } from './figures-amounts';
import type { ChangeWords } from './figures-changes';
import { parseHan, SMALL } from './numbers';

/** What the verb multiplies by, by its first letters. */
const VERBS: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 };

const ENGLISH =
  /\b(doubl|tripl|trebl|quadrupl|quintupl)(?:ed|ing)\b(?! (?:down|back))|\b(?:rose|rising|grew|growing|jumped|jumping|surged|soared|increased|increasing|climbed|up|risen|grown)\s+(?:by\s|about\s|almost\s|nearly\s|more than\s|over\s|some\s)*(?:(\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty)(?:\s?times\b|(?:-|\s)?(fold)\b))|\b(\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty)-?fold (?:increase|rise|jump|growth|surge)\b/gi;
const HAN =
  /(?:增[长加長]|上[涨升漲]|提[高升]|[大激剧]增|飙升|[涨增漲])(?:了|约|近|超过?|逾|幅?达?)*(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)(?:多|余)?倍|(翻[一两]?番|翻了[一两]番)/g;
const GATE = /doubl|tripl|trebl|quadrupl|quintupl|times|fold|倍|番/i;

function changeOf(span: Span, factor: number): ChangeWords {
  const amount: KnownAmount = {
    ...span,
    value: Number(((factor - 1) * 100).toPrecision(12)),
    valueMax: null,
    low: null,
    unit: '%',
    kind: 'percent',
    isScaled: false,
    form: 'words',
    per: null,
    moneyEnd: span.end,
    isSubunit: false,
  };
  return { amount, sign: 1, basis: null, hasObject: false, span };
}

/** Changes told as multiples: "doubled to 3bn" is up 100 %, 增长1.2倍 up 120 %, 翻两番 up 300 %. */
export function findMultiples(text: string, sentence: Span): ChangeWords[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!GATE.test(words)) return [];
  const found: ChangeWords[] = [];
  const add = (match: RegExpExecArray, factor: number) => {
    const start = sentence.start + match.index;
    found.push(changeOf({ start, end: start + match[0].length }, factor));
  };
  for (const match of matchesOf(words, ENGLISH)) {
    const [, verb, count, fold, adjective] = match;
    const n = (word: string) => SMALL[word.toLowerCase()] ?? Number(word);
    if (verb) add(match, VERBS[verb.toLowerCase()]!);
    else if (count) add(match, fold ? n(count) : n(count) + 1);
    else if (adjective) add(match, n(adjective));
  }
  for (const match of matchesOf(words, HAN)) {
    const [, count, again] = match;
    if (again) add(match, again.includes('两') ? 4 : 2);
    else if (count) add(match, (parseHan(count) || Number(count)) + 1);
  }
  return found;
}
