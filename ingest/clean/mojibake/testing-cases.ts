import iconv from 'iconv-lite';
import { codePage } from '../../formats/charset-pages';
import { ODDITIES, SENTENCES } from './testing-sentences';

/** A text that went through the wrong character set, made by really sending it there. */
export interface GarbledCase {
  kind: string;
  garbled: string;
  right: string;
}

const sentencesOf = (language: string): string[] => SENTENCES[language]?.split('\n') ?? [];
const utf8 = (text: string) => new TextEncoder().encode(text);
const isPlain = (text: string) => !/[\u0080-\uffff]/.test(text);

/** Bytes shown in a one-byte code page, as programs show them. */
export function showIn(bytes: Uint8Array, name: string): string {
  const { signs } = codePage(name);
  return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : signs[byte - 0x80])).join('');
}

const PAGES = [
  'windows-1252',
  'latin1',
  'macintosh',
  'windows-1250',
  'windows-1251',
  'windows-874',
  'cp437',
  'cp850',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'koi8-r',
];
const EAST_ASIAN = ['gb18030', 'shift_jis', 'cp949', 'big5'];
/** Language, the set it was written in, the set it was read in. */
const OLD_SETS: readonly (readonly [string, string, string])[] = [
  ['chinese', 'gb18030', 'windows-1252'],
  ['traditional', 'big5', 'windows-1252'],
  ['japanese', 'shift_jis', 'windows-1252'],
  ['japanese', 'euc-jp', 'windows-1252'],
  ['korean', 'cp949', 'windows-1252'],
  ['russian', 'windows-1251', 'windows-1252'],
  ['russian', 'koi8-r', 'windows-1252'],
  ['russian', 'koi8-r', 'windows-1251'],
  ['russian', 'windows-1251', 'koi8-r'],
  ['russian', 'cp866', 'windows-1251'],
  ['ukrainian', 'windows-1251', 'windows-1252'],
  ['bulgarian', 'windows-1251', 'windows-1252'],
  ['polish', 'windows-1250', 'windows-1252'],
  ['czech', 'windows-1250', 'windows-1252'],
  ['greek', 'windows-1253', 'windows-1252'],
  ['turkish', 'windows-1254', 'windows-1252'],
  ['thai', 'windows-874', 'windows-1252'],
  ['hebrew', 'windows-1255', 'windows-1252'],
  ['arabic', 'windows-1256', 'windows-1252'],
  ['french', 'macintosh', 'windows-1252'],
  ['german', 'cp850', 'windows-1252'],
  ['chinese', 'gb18030', 'big5'],
  ['traditional', 'big5', 'gb18030'],
  ['japanese', 'shift_jis', 'gb18030'],
  ['french', 'windows-1252', 'windows-1251'],
];

function* garble(sentence: string, i: number): Generator<GarbledCase> {
  const once = showIn(utf8(sentence), 'windows-1252');
  for (const page of [PAGES[i % PAGES.length], PAGES[(i * 5 + 3) % PAGES.length]] as string[])
    yield { kind: `UTF-8 as ${page}`, garbled: showIn(utf8(sentence), page), right: sentence };
  const twice = showIn(utf8(once), 'windows-1252');
  if (i % 3 === 0) yield { kind: 'twice', garbled: twice, right: sentence };
  if (i % 5 === 0)
    yield { kind: 'three times', garbled: showIn(utf8(twice), 'windows-1252'), right: sentence };
  if (i % 4 === 0) yield { kind: 'spaces lost', garbled: once.replaceAll('\u00a0', ' '), right: sentence };
  if (i % 4 === 1)
    yield {
      kind: 'one line of three',
      garbled: `Le café — “oui”.\n${once}\n中国`,
      right: `Le café — “oui”.\n${sentence}\n中国`,
    };
  if (i % 4 === 2) {
    const half = sentence.length >> 1;
    const garbled = sentence.slice(0, half) + showIn(utf8(sentence.slice(half)), 'windows-1252');
    yield { kind: 'half a line', garbled, right: sentence };
  }
  if (i % 4 === 3)
    yield {
      kind: 'escaped',
      garbled: once.replaceAll(/[\u0080-\uffff]/g, (sign) => `&#${sign.charCodeAt(0)};`),
      right: sentence,
    };
  for (const charset of EAST_ASIAN) {
    const bytes = Buffer.from(utf8(sentence));
    const garbled = iconv.decode(bytes, charset);
    if (iconv.encode(garbled, charset).equals(bytes))
      yield { kind: `UTF-8 as ${charset}`, garbled, right: sentence };
  }
}

/** All garbled texts, by real round trips of the sentences through character sets. */
export function garbledCases(): GarbledCase[] {
  const cases: GarbledCase[] = [];
  for (const language of Object.keys(SENTENCES))
    sentencesOf(language).forEach((sentence, i) => {
      if (!isPlain(sentence)) cases.push(...garble(sentence, i));
    });
  for (const [language, real, shown] of OLD_SETS) {
    for (const sentence of sentencesOf(language)) {
      const bytes = iconv.encode(sentence, real);
      if (isPlain(sentence) || iconv.decode(bytes, real) !== sentence) continue;
      const garbled = EAST_ASIAN.includes(shown) ? iconv.decode(bytes, shown) : showIn(bytes, shown);
      if (!garbled.includes('\ufffd')) cases.push({ kind: `${real} as ${shown}`, garbled, right: sentence });
    }
  }
  return cases.filter(({ garbled, right }) => garbled !== right);
}

/** All right texts: the sentences, the same in capitals (in quotation marks where there are none), and oddities. */
export function rightTexts(): string[] {
  const sentences = Object.keys(SENTENCES).flatMap((language) =>
    sentencesOf(language).flatMap((sentence) => {
      const capitals = sentence.toLocaleUpperCase(language === 'turkish' ? 'tr' : undefined);
      return [sentence, capitals === sentence ? `“${sentence}” – ${sentence.slice(0, 9)}` : capitals];
    }),
  );
  return [...ODDITIES, ...sentences];
}

/** Half of the cases, chosen by their text alone, were never looked at while the repair was tuned. */
export function isHeldOut(text: string): boolean {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + sign.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % 2 === 1;
}
