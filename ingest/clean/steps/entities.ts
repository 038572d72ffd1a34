import { type Edit, repair } from '../edits';
import type { CleaningStep } from '../step';

/** The names of U+00A0 to U+00FF, in their order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN_1.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)])),
  amp: '&',
  apos: "'",
  bdquo: '„',
  bull: '•',
  circ: 'ˆ',
  dagger: '†',
  Dagger: '‡',
  euro: '€',
  fnof: 'ƒ',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsaquo: '‹',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  minus: '−',
  nbsp: ' ',
  ndash: '–',
  OElig: 'Œ',
  oelig: 'œ',
  permil: '‰',
  quot: '"',
  rdquo: '”',
  rsaquo: '›',
  rsquo: '’',
  sbquo: '‚',
  Scaron: 'Š',
  scaron: 'š',
  shy: '',
  thinsp: ' ',
  tilde: '˜',
  trade: '™',
  Yuml: 'Ÿ',
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

/** The sign that an entity's name stands for; null for a name that nobody knows. */
export const namedEntity = (name: string): string | null => NAMED[name] ?? NAMED[name.toLowerCase()] ?? null;

function decode(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return namedEntity(name);
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
    if (!text.includes('&')) return edits;
    for (const match of text.matchAll(ENTITY)) {
      const sign = decode(match[1], match[2], match[3]);
      if (sign !== null) edits.push(repair(match.index, match.index + match[0].length, sign, 'entity'));
    }
    return edits;
  },
};
