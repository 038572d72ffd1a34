import { type Edit, repair } from '../edits';
import type { CleaningStep } from '../step';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  cent: '¢',
  copy: '©',
  deg: '°',
  eacute: 'é',
  egrave: 'è',
  euro: '€',
  frac12: '½',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  minus: '−',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  plusmn: '±',
  pound: '£',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sup2: '²',
  sup3: '³',
  thinsp: ' ',
  times: '×',
  trade: '™',
  uuml: 'ü',
  auml: 'ä',
  yen: '¥',
};

const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}[0-9]{0,2}));/g;

/** Windows-1252 numbers that pages write although Unicode has controls there (the HTML standard maps them so). */
const WINDOWS: Readonly<Record<number, string>> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  153: '™',
};

function decode(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (WINDOWS[code]) return WINDOWS[code];
  if (code === 160) return ' ';
  if (code < 32 || (code >= 127 && code < 160) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
    return null;
  return String.fromCodePoint(code);
}

/** HTML entities that a converter left in the text, also when they were escaped more than once. */
export const entities: CleaningStep = {
  name: 'HTML entities',
  find(text) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(ENTITY)) {
      const sign = decode(match[1], match[2], match[3]);
      if (sign !== null) edits.push(repair(match.index, match.index + match[0].length, sign, 'entity'));
    }
    return edits;
  },
};
