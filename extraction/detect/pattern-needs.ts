/**
 * What a pattern cannot do without, read off its own source. Wherever a piece of it is not plain words, that piece is taken to
 * need nothing: a need may be missed, never made up.
 */

/** One of these must stand in the words: a whole word (`held`), the beginning of one (`~comm`), or Chinese signs. */
export type Need = readonly string[];
/** What one way to match needs: each of these must be met. */
export type Way = readonly Need[];

/** What a piece of a pattern is made of: the only strings that it matches, where they are few, else what it needs. */
interface Piece {
  exact: string[] | null;
  /** The ways to match it; the sides tell whether a word that begins or ends the piece is whole there. */
  ways(isWholeLeft: boolean, isWholeRight: boolean): Way[];
}

/** A pattern that can match in more ways than these is taken to need what they have in common. */
const MOST_WAYS = 32;
/** Of what a way needs, so much is asked: a third word would hold little back that two do not. */
const MOST_NEEDS = 2;

/** More strings than these are not spelled out. */
const MOST_STRINGS = 48;
/** A word whose end is not known is looked up by its first letters. */
export const PREFIX = 4;
/** Stands in a string for a word boundary, and for any sign that is part of no word. */
const EDGE = '#';
/** Stands in a string for anything at all. */
const GAP = '~';
const ENDS_WORD = /[^\w~]$/;
const BEGINS_NO_WORD = /^[^\w~]/;
/** How little a need says that these words meet: some stand in nearly every sentence, some in every other of a report. */
const COMMONNESS = new Map<string, number>([
  ...'the a an of to in on at for by with from is are was were be been has have had it its as and or that not no one s'
    .split(' ')
    .map((word) => [word, 20] as const),
  ...'group company firm their his her this these which who will would said also up out new first year'
    .split(' ')
    .map((word) => [word, 4] as const),
]);
/** The same of their first letters, under which a word is looked up whose end is not known. */
for (const [word, commonness] of [...COMMONNESS])
  if (word.length >= PREFIX) COMMONNESS.set(`~${word.slice(0, PREFIX)}`, commonness);
const commonnessOf = (key: string): number => COMMONNESS.get(key) ?? 1;

/** The most telling word of a string as a key, or null when it has none that can be looked up. */
function keyOf(string: string): string | null {
  let best: string | null = null;
  for (const run of string.matchAll(/\w+/g)) {
    const word = run[0];
    const before = string[run.index - 1] ?? GAP;
    const after = string[run.index + word.length] ?? GAP;
    // Without a boundary before it, this may be the end of a longer word.
    if (before === GAP || (after === GAP && word.length < PREFIX)) continue;
    const key = after === GAP ? `~${word.slice(0, PREFIX)}` : word;
    const difference = best === null ? -1 : commonnessOf(key) - commonnessOf(best);
    if (difference < 0 || (difference === 0 && key.length > best!.length)) best = key;
  }
  return best ?? /\p{Script=Han}{1,2}/u.exec(string)?.[0] ?? null;
}

/** The need of strings of which one must stand in the words; nothing when one of them cannot be looked up. */
function needOf(strings: string[], isWholeLeft: boolean, isWholeRight: boolean): Way {
  const keys = new Set<string>();
  for (const string of strings) {
    const key = keyOf(`${isWholeLeft ? EDGE : ''}${string}${isWholeRight ? EDGE : ''}`);
    if (key === null) return [];
    keys.add(key);
  }
  return [[...keys]];
}

const costOf = (need: Need): number => need.reduce((sum, key) => sum + commonnessOf(key), 0);

const exactly = (exact: string[]): Piece => ({ exact, ways: (left, right) => [needOf(exact, left, right)] });
const ANYTHING: Piece = { exact: null, ways: () => [[]] };

const mostTelling = (way: Way): Need[] => [...way].sort((a, b) => costOf(a) - costOf(b)).slice(0, MOST_NEEDS);

/** What many ways have in common, as one: a word of the most telling need of each. */
function joinWays(ways: readonly Way[]): Way {
  const best = ways.map((way) => mostTelling(way)[0]);
  return best.every((need) => need !== undefined) ? [[...new Set(best.flat())]] : [];
}

function joinAlternatives(pieces: Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!;
  const strings = pieces.flatMap(({ exact }) => exact ?? []);
  if (pieces.every(({ exact }) => exact !== null) && strings.length <= MOST_STRINGS)
    return exactly([...new Set(strings)]);
  return {
    exact: null,
    ways: (left, right) => {
      const ways = pieces.flatMap((piece) => piece.ways(left, right));
      return ways.length <= MOST_WAYS ? ways : [joinWays(ways)];
    },
  };
}

const endsWord = (strings: string[]): boolean => strings.every((string) => ENDS_WORD.test(string));
const beginsNoWord = (strings: string[]): boolean => strings.every((string) => BEGINS_NO_WORD.test(string));

const isChoiceOfWords = (strings: string[]): boolean =>
  strings.length > 1 && strings.every((string) => /\w/.test(string));

/** Strings that follow each other are spelled out together, unless there is a choice of whole words on both sides. */
const isOneNeed = (heads: string[], tails: string[]): boolean =>
  heads.length * tails.length <= MOST_STRINGS &&
  !(isChoiceOfWords(heads) && isChoiceOfWords(tails) && (endsWord(heads) || beginsNoWord(tails)));

const cross = (heads: string[], tails: string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

function joinSequence(pieces: Piece[]): Piece {
  // Neighbours that are spelled out are spelled out together, as long as they stay few.
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.exact && piece.exact && isOneNeed(last.exact, piece.exact))
      joined[joined.length - 1] = exactly(cross(last.exact, piece.exact));
    else joined.push(piece);
  }
  if (joined.length === 1) return joined[0]!;
  return {
    exact: null,
    ways: (left, right) => {
      let ways: Way[] = [[]];
      for (const [i, piece] of joined.entries()) {
        const before = joined[i - 1];
        const after = joined[i + 1];
        const own = piece.ways(
          before ? before.exact !== null && endsWord(before.exact) : left,
          after ? after.exact !== null && beginsNoWord(after.exact) : right,
        );
        const next = ways.length * own.length <= MOST_WAYS ? own : [joinWays(own)];
        ways = ways.flatMap((way) => next.map((needs) => [...way, ...needs]));
      }
      return ways;
    },
  };
}

/** A run of plain signs of which none is repeated. */
const PLAIN = /[\w \p{Script=Han}]+(?![*+?{])/uy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;

/** Reads the source of a pattern; what it does not know needs nothing. */
class SourceReader {
  private at = 0;

  constructor(private readonly source: string) {}

  readAlternatives(): Piece {
    const pieces = [this.readSequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      pieces.push(this.readSequence());
    }
    return joinAlternatives(pieces);
  }

  private readSequence(): Piece {
    const pieces: Piece[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      pieces.push(this.readRepeated(this.readOne()));
    }
    return joinSequence(pieces);
  }

  private readRepeated(piece: Piece): Piece {
    if (!/[*+?{]/.test(this.source[this.at] ?? '')) return piece;
    const times = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!times) return piece;
    this.at += times[0].length;
    const sign = times[0][0];
    const canBeLeftOut = sign === '?' || sign === '*' || Number(times[1]) === 0;
    const { exact } = piece;
    if (exact && sign === '?') return exactly(['', ...exact]);
    // "(?:net |gross )*profit": what is repeated ends its own word, so the next word is whole.
    if (exact && endsWord(exact)) {
      // "said\\s+that": what is no part of a word at either end parts the words on both sides.
      const repeated = beginsNoWord(exact) ? EDGE + GAP + EDGE : GAP + EDGE;
      return exactly(canBeLeftOut ? ['', repeated] : [repeated]);
    }
    return canBeLeftOut ? ANYTHING : { exact: null, ways: () => piece.ways(false, false) };
  }

  private readOne(): Piece {
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.source)?.[0];
    if (plain) {
      this.at += plain.length;
      return exactly([plain.toLowerCase()]);
    }
    const sign = this.source[this.at]!;
    if (sign === '(') return this.readGroup();
    if (sign === '[') return this.readClass();
    if (sign === '\\') return this.readEscape();
    this.at += sign.length;
    if (sign === '.') return ANYTHING;
    return exactly([sign === '^' || sign === '$' ? EDGE : sign.toLowerCase()]);
  }

  private readGroup(): Piece {
    const open = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at, this.at + 40))![0];
    this.at += open.length;
    const piece = this.readAlternatives();
    this.at++;
    // What must stand ahead may tell that a word ends here.
    if (open === '(?=' && piece.exact && beginsNoWord(piece.exact)) return exactly([EDGE]);
    // What else stands ahead or behind is no part of the match, and may be what must not stand there.
    return /[=!]$/.test(open) ? exactly(['']) : piece;
  }

  private readClass(): Piece {
    CLASS.lastIndex = this.at;
    const whole = CLASS.exec(this.source)![0];
    this.at += whole.length;
    const signs = whole.slice(1, -1);
    if (/^\^|\\(?!s)|.-./.test(signs) || signs.length > 8) return ANYTHING;
    const strings = [...signs.replace('\\s', ' ')].map((sign) => sign.toLowerCase());
    return exactly([...new Set(strings)]);
  }

  private readEscape(): Piece {
    const sign = /^\\(?:[pP]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|.)/iu.exec(
      this.source.slice(this.at, this.at + 40),
    )![0];
    this.at += sign.length;
    if (/^\\[bs]$/.test(sign)) return exactly([EDGE]);
    return /^\\\W$/.test(sign) ? exactly([sign[1]!]) : ANYTHING;
  }
}

/** What every match of the pattern holds: in one of these ways, of each need at least one key. */
export function neededBy(pattern: RegExp): Way[] {
  return new SourceReader(pattern.source).readAlternatives().ways(false, false).map(mostTelling);
}
