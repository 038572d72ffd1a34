import { type CodePage, codePage } from '../../formats/charset-pages';
import { bitsOf, bitsOfText, TEXT_EDGE } from '../../formats/charset-plausibility';
import { type Edit, repair } from '../edits';

/**
 * UTF-8 that was read as a one-byte code page: `â€™`, `โ€™`, `Ã©`, `РќРѕРІ`, `‚Äô`. Each stretch beyond ASCII is read
 * in every way that its bytes allow, sign by sign, and the reading that surprises least is taken: a sign is changed
 * only where that is clearly better than leaving it, so Thai, French or Russian stays as it is.
 */
const PAGES: readonly { name: string; bits: number }[] = [
  // `bits`: how much rarer this accident is than the commonest one.
  { name: 'windows-1252', bits: 0 },
  { name: 'macintosh', bits: 2 },
  { name: 'windows-1251', bits: 1 },
  { name: 'windows-1250', bits: 2 },
  { name: 'windows-874', bits: 2 },
  { name: 'cp437', bits: 2.5 },
  { name: 'cp850', bits: 3 },
  { name: 'windows-1253', bits: 3 },
  { name: 'windows-1254', bits: 3 },
  { name: 'windows-1257', bits: 3 },
  { name: 'iso-8859-2', bits: 4 },
  { name: 'koi8-r', bits: 3.5 },
  { name: 'cp866', bits: 3.5 },
  { name: 'windows-1255', bits: 4 },
  { name: 'windows-1256', bits: 4 },
  { name: 'windows-1258', bits: 4 },
];

/** The price of the first garbled stretch of a text, and of a further one where the page is proven. */
const FIRST_STRETCH = 7.5;
const PROVEN_STRETCH = 2;
/** Bits that a page must have saved in one text to be proven. */
const PROOF = 14;
/** Bits that a reading must save to be taken. */
const LEAST_SAVING = 1;
/** A no-break space that became a plain space on the way. */
const SPACE_FOR_BYTE = 3;
/** Stretches longer than this are read piece by piece: keeps the work of one piece small. */
const LONGEST_PIECE = 4000;

interface Unit {
  /** Signs of the text that the unit takes up. */
  length: number;
  /** What they stand for. */
  text: string;
  /** Bits added for a byte that had to be guessed. */
  extra: number;
}

/** Lead bytes whose second byte 0xA0 is known to have been turned into a space. */
const SPACED_LEADS: ReadonlySet<number> = new Set([0xc2, 0xc3, 0xc5, 0xce, 0xd0, 0xd9]);

const sequenceLength = (lead: number) =>
  lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;

/** The code point of the UTF-8 sequence that the page shows at `at`, or -1. */
function codePointAt(text: string, at: number, length: number, page: CodePage, hasSpaces = false): number {
  const lead = page.byteOf(text.charCodeAt(at));
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const sign = text.charCodeAt(at + i);
    const byte = hasSpaces && sign === 0x20 ? 0xa0 : page.byteOf(sign);
    if (byte < 0x80 || byte > 0xbf) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  if ((length === 3 && code < 0x800) || (length === 4 && (code < 0x10000 || code > 0x10ffff))) return -1;
  return code;
}

function readUnit(text: string, at: number, page: CodePage, isProven = false): Unit | null {
  const lead = page.byteOf(text.charCodeAt(at));
  const length = sequenceLength(lead);
  if (length === 0) return null;
  const code = codePointAt(text, at, length, page);
  if (code < 0) {
    if (length === 2 && text.charCodeAt(at + 1) === 0x20 && SPACED_LEADS.has(lead))
      return readSpaced(text, at, lead);
    // In a text known to be garbled, a letter may have lost a byte to a space as well.
    const spaced = isProven && length < 4 && lead !== 0xe2 ? codePointAt(text, at, length, page, true) : -1;
    if (spaced < 0 || !/\p{L}/u.test(String.fromCharCode(spaced))) return null;
    return { length, text: String.fromCharCode(spaced), extra: SPACE_FOR_BYTE };
  }
  if (code >= 0xd800 && code < 0xe000) {
    // Each half of a pair written on its own, as some programs write signs beyond the first plane.
    const low = code < 0xdc00 ? codePointAt(text, at + 3, 3, page) : -1;
    if (low < 0xdc00 || low >= 0xe000 || sequenceLength(page.byteOf(text.charCodeAt(at + 3))) !== 3)
      return null;
    return { length: 6, text: String.fromCharCode(code, low), extra: 0 };
  }
  return { length, text: String.fromCodePoint(code), extra: 0 };
}

/** `Ã ` for `à`: the space may be the lost byte, or stand for the lost byte and the space behind it. */
function readSpaced(text: string, at: number, lead: number): Unit | null {
  const sign = String.fromCharCode(((lead & 0x1f) << 6) | 0x20);
  const next = text[at + 2] ?? '';
  if (lead === 0xc3) {
    // No language ends a word of small letters in `Ã`.
    const extra = /[a-z]/.test(text[at - 1] ?? '') ? 0 : SPACE_FOR_BYTE;
    return { length: 2, text: /\p{L}/u.test(next) ? `${sign} ` : sign, extra };
  }
  return { length: 2, text: sign, extra: SPACE_FOR_BYTE + (lead === 0xc2 ? 0 : 2) };
}

interface Cell {
  bits: number;
  /** The last unit emitted, which the next one is judged beside. */
  last: number;
  from: Cell | null;
  /** Null where the sign was kept. */
  unit: Unit | null;
  at: number;
}

/** Reads `[start, end)` with one page or as it stands, whichever surprises less, and says what that saves. */
function readStretch(
  text: string,
  start: number,
  end: number,
  page: CodePage,
  price: number,
  isProven: boolean,
) {
  const width = end - start + 1;
  const kept: (Cell | undefined)[] = new Array(width + 1);
  const read: (Cell | undefined)[] = new Array(width + 1);
  kept[0] = {
    bits: 0,
    last: start > 0 ? text.charCodeAt(start - 1) : TEXT_EDGE,
    from: null,
    unit: null,
    at: start,
  };
  const better = (cells: (Cell | undefined)[], i: number, bits: number) =>
    bits < (cells[i]?.bits ?? Number.POSITIVE_INFINITY);
  for (let i = 0; i < width; i++) {
    const at = start + i;
    const unit = at < end ? readUnit(text, at, page, isProven) : null;
    for (const [cell, isReading] of [
      [kept[i], false],
      [read[i], true],
    ] as const) {
      if (!cell) continue;
      const code = at < text.length ? text.charCodeAt(at) : TEXT_EDGE;
      const bits = cell.bits + bitsOf(cell.last, code);
      if (better(kept, i + 1, bits)) kept[i + 1] = { bits, last: code, from: cell, unit: null, at };
      if (!unit) continue;
      const to = i + unit.length;
      if (to > width) continue;
      let sum = cell.bits + unit.extra + (isReading ? 0 : price);
      let last = cell.last;
      if (!isProven) sum += oddityOf(text, at, unit);
      for (let j = 0; j < unit.text.length; j++) {
        const next = unit.text.charCodeAt(j);
        sum += bitsOf(last, next);
        last = next;
      }
      if (better(read, to, sum)) read[to] = { bits: sum, last, from: cell, unit, at };
    }
  }
  // The sign behind the stretch is judged too, so that both readings end on the same sign.
  const ends = [kept[width], read[width]].filter((cell) => cell !== undefined);
  const best = ends.reduce((a, b) => (b.bits < a.bits ? b : a));
  const units: { at: number; unit: Unit }[] = [];
  for (let cell: Cell | null = best; cell; cell = cell.from)
    if (cell.unit) units.push({ at: cell.at, unit: cell.unit });
  units.reverse();
  let asIs = 0;
  let last = kept[0].last;
  for (let at = start; at < start + width; at++) {
    const code = at < text.length ? text.charCodeAt(at) : TEXT_EDGE;
    asIs += bitsOf(last, code);
    last = code;
  }
  return { saved: asIs - best.bits, units };
}

/** A stretch that is garbled from end to end, read whole; null where some of it is not. */
function readWhole(stretch: string, page: CodePage): string | null {
  let read = '';
  let isGarbled = false;
  for (let at = 0; at < stretch.length; ) {
    if (stretch.charCodeAt(at) < 0x80) {
      read += stretch[at];
      at++;
      continue;
    }
    const unit = readUnit(stretch, at, page);
    if (!unit) return null;
    isGarbled = true;
    read += unit.text;
    at += unit.length;
  }
  return isGarbled ? read : null;
}

/** How often one text has been garbled at the most. */
const DEEPEST = 4;

/**
 * A stretch that was garbled several times by one page, with what reading it back to the end saves: a single step
 * of it may well look worse than a wrong reading.
 */
function readChain(
  text: string,
  start: number,
  end: number,
  page: CodePage,
  price: number,
): { saved: number; read: string } | null {
  const previous = start > 0 ? text.charCodeAt(start - 1) : TEXT_EDGE;
  const after = text[end] ?? ' ';
  const stretch = text.slice(start, end);
  const asIs = bitsOfText(stretch + after, previous);
  let read: string | null = stretch;
  let best: { saved: number; read: string } | null = null;
  for (let depth = 1; depth <= DEEPEST; depth++) {
    read = readWhole(read, page);
    if (read === null) break;
    if (depth === 1) continue;
    const saved = asIs - bitsOfText(read + after, previous) - price - PROVEN_STRETCH * (depth - 1);
    if (saved > LEAST_SAVING && saved > (best?.saved ?? 0)) best = { saved, read };
  }
  return best;
}

const isUpper = (sign: string | undefined) => sign !== undefined && /^\p{Lu}$/u.test(sign);
const isLatinLetter = (sign: string | undefined) =>
  sign !== undefined && /^[A-Za-z\u00c0-\u024f]$/.test(sign);

/** Bits for a reading that its neighbours speak against: a small letter in a word of capitals, a letter all alone. */
function oddityOf(text: string, at: number, { text: read, length }: Unit): number {
  const sign = read[0] ?? '';
  const before = text[at - 1];
  if (/^\p{Ll}$/u.test(sign) && isUpper(before) && isUpper(text[at - 2])) return 6;
  const after = text[at + length];
  // `Ã` with a mark of punctuation behind it and a small letter behind that: `Ã–sterreich`.
  if (text[at] === 'Ã' && length === 2 && /[a-z]/.test(after ?? '')) return -3;
  const isAlone = !(before && before > '\u007f') && !(after && after > '\u007f');
  if (!isAlone || !/^\p{L}$/u.test(sign)) return 0;
  if (isLatinLetter(sign)) return isLatinLetter(before) || isLatinLetter(after) ? 0 : 3;
  return /^[\p{Script=Han}μ]$/u.test(sign) ? 0 : 7;
}

interface Stretch {
  start: number;
  end: number;
}

/** Stretches of two signs and more beyond ASCII, spaces behind a possible lead byte included. */
const STRETCH = /[\u0080-\uffff](?:[\u0080-\uffff]|(?<=[Â-ÅÎÐ×Ùá-í]|[á-í][\u0080-\uffff]) )+/g;

function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const match of text.matchAll(STRETCH)) {
    for (let start = match.index; start < match.index + match[0].length; start += LONGEST_PIECE)
      stretches.push({ start, end: Math.min(start + LONGEST_PIECE, match.index + match[0].length) });
  }
  return stretches;
}

/** A stretch long enough to be a word of real Thai. */
const REAL_THAI = /[\u0e00-\u0e7f]{6}/;

/** Which pages could show a garbled sign somewhere in the stretch. */
function pagesOf(text: string, { start, end }: Stretch): number[] {
  const found: number[] = [];
  PAGES.forEach(({ name }, i) => {
    const page = codePage(name);
    for (let at = start; at < end - 1; at++) {
      if (readUnit(text, at, page)) {
        found.push(i);
        return;
      }
    }
  });
  return found;
}

/** How many stretches decide which page a text went through. */
const SAMPLE = 200;

type Reading = ReturnType<typeof readStretch>;

const coversAll = ({ units }: Reading, { start, end }: Stretch) => {
  let at = start;
  for (const unit of units) {
    if (unit.at !== at) return false;
    at += unit.unit.length;
  }
  return at === end;
};

/** One edit for each run of neighbouring units. */
function editsOf({ units }: Reading): Edit[] {
  const edits: Edit[] = [];
  let begin = -1;
  let at = -1;
  let replacement = '';
  const close = () => {
    if (begin >= 0) edits.push(repair(begin, at, replacement, 'mojibake'));
  };
  for (const unit of units) {
    if (unit.at !== at) {
      close();
      begin = unit.at;
      replacement = '';
    }
    replacement += unit.unit.text;
    at = unit.at + unit.unit.length;
  }
  close();
  return edits;
}

/** Edits that turn garbled stretches back; one a run of neighbouring signs. */
export function findUtf8AsPage(text: string): Edit[] {
  const stretches = findStretches(text);
  if (stretches.length === 0) return [];
  // In a text without Thai words, Thai letters are an accident to begin with.
  const hasThai = REAL_THAI.test(text);
  const priceOf = (i: number) => {
    const { name, bits } = PAGES[i] as (typeof PAGES)[number];
    return name === 'windows-874' && !hasThai ? PROVEN_STRETCH : FIRST_STRETCH + bits;
  };
  const pageAt = (i: number) => codePage(PAGES[i]?.name ?? '');
  const saved = new Float64Array(PAGES.length);
  for (const stretch of stretches.slice(0, SAMPLE)) {
    for (const i of pagesOf(text, stretch))
      saved[i] =
        (saved[i] ?? 0) + readStretch(text, stretch.start, stretch.end, pageAt(i), priceOf(i), false).saved;
  }
  // The page that saves most is the text's own; the others must prove themselves at each place.
  const most = Math.max(...saved);
  const proven = most >= PROOF ? saved.indexOf(most) : -1;
  const edits: Edit[] = [];
  for (const stretch of stretches) {
    const { start, end } = stretch;
    let best: Reading | null = null;
    if (proven >= 0) {
      const reading = readStretch(text, start, end, pageAt(proven), PROVEN_STRETCH, true);
      if (reading.saved > LEAST_SAVING && coversAll(reading, stretch)) {
        edits.push(...editsOf(reading));
        continue;
      }
    }
    let chain: ReturnType<typeof readChain> = null;
    for (const i of pagesOf(text, stretch)) {
      const price = i === proven ? PROVEN_STRETCH : priceOf(i);
      const reading = readStretch(text, start, end, pageAt(i), price, i === proven);
      if (reading.saved > LEAST_SAVING && reading.saved > (best?.saved ?? 0)) best = reading;
      const found = readChain(text, start, end, pageAt(i), price);
      if (found && found.saved > (chain?.saved ?? 0)) chain = found;
    }
    if (chain && chain.saved > (best?.saved ?? 0)) edits.push(repair(start, end, chain.read, 'mojibake'));
    else if (best) edits.push(...editsOf(best));
  }
  return edits;
}
