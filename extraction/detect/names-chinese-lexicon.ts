import { BODIES, DOUBTFUL_BODIES, ENDINGS, INNER_PARTS, UNITS } from '../rules/names-chinese-organisations';
import {
  ADDRESSES,
  BEFORE_NAMES,
  COMMON_SURNAMES,
  DEEDS,
  DOUBLE_SURNAMES,
  FOREIGN_MARKS,
  FOREIGN_SIGNS,
  GIVEN_SIGNS,
  JAPANESE_SURNAMES,
  KNOWN_PEOPLE,
  NEVER_GIVEN,
  OTHER_SURNAMES,
  RARELY_GIVEN,
  TITLES,
  WORDLIKE_SURNAMES,
} from '../rules/names-chinese-people';
import {
  CHINESE_PLACES,
  DOUBTFUL_PLACES,
  listPlaceNames,
  PLACE_ENDINGS,
} from '../rules/names-chinese-places';
import {
  BREAKING_PAIRS,
  COMMON_PAIRS,
  MORE_BREAKING_PAIRS,
  MORE_COMMON_PAIRS,
} from '../rules/names-chinese-words';

/** What a word of the lexicon is, as bits; a word may be several things. */
export const PLACE = 1;
export const CHINESE_PLACE = 2;
export const DOUBTFUL = 4;
export const BODY = 8;
export const TITLE = 16;
export const DEED = 32;
export const BEFORE_NAME = 64;
export const KNOWN_PERSON = 128;
export const JAPANESE_SURNAME = 256;
export const STRONG_ENDING = 512;
export const WEAK_ENDING = 1024;
export const INNER_PART = 2048;
export const PLACE_ENDING = 4096;
export const DOUBLE_SURNAME = 8192;
export const UNIT = 16384;
export const ADDRESS = 32768;

/** What a single sign may be, as bits. */
export const COMMON_SURNAME = 1;
export const OTHER_SURNAME = 2;
export const WORDLIKE_SURNAME = 4;
export const GIVEN = 8;
export const NEVER_IN_NAME = 16;
export const FOREIGN = 32;
export const FOREIGN_MARK = 64;
export const RARE_IN_NAME = 128;

export interface LexiconNode {
  next: Map<number, LexiconNode>;
  /** Bits of the word that ends here; 0 for none. */
  is: number;
}

export interface Lexicon {
  /** Where the words that begin with a sign go on. */
  roots: (LexiconNode | undefined)[];
  /** Bits by sign. */
  signs: Uint8Array;
  pairs: PairTable;
}

const SLOTS = 1 << 15;

/** Common words of two signs with their bits: 1, or 3 where the word breaks a name of an organisation. Asked of every sign. */
export class PairTable {
  private readonly keys = new Int32Array(SLOTS);
  private readonly values = new Uint8Array(SLOTS);

  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (SLOTS - 1);
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }

  /** Add what is packed as a first sign with all its second ones. */
  add(packed: string, bits: number): void {
    for (const group of packed.trim().split(/\s+/)) {
      const first = group.charCodeAt(0);
      for (let i = 1; i < group.length; i++) {
        const key = (first << 16) | group.charCodeAt(i);
        const slot = this.slotOf(key);
        this.keys[slot] = key;
        this.values[slot] = this.values[slot]! | bits;
      }
    }
  }

  /** Bits of the word of these two signs; 0 for none. */
  find(first: number, second: number): number {
    return this.values[this.slotOf((first << 16) | second)]!;
  }
}

function build(): Lexicon {
  const roots = new Array<LexiconNode | undefined>(0x10000).fill(undefined);
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) {
      let node = roots[word.charCodeAt(0)] ?? { next: new Map(), is: 0 };
      roots[word.charCodeAt(0)] = node;
      for (let i = 1; i < word.length; i++) {
        const code = word.charCodeAt(i);
        let next = node.next.get(code);
        if (!next) {
          next = { next: new Map(), is: 0 };
          node.next.set(code, next);
        }
        node = next;
      }
      node.is |= bits;
    }
  };
  add(listPlaceNames(), PLACE);
  add(CHINESE_PLACES, CHINESE_PLACE);
  add(DOUBTFUL_PLACES, DOUBTFUL);
  add(BODIES, BODY);
  add(DOUBTFUL_BODIES, DOUBTFUL);
  add(TITLES, TITLE);
  add(DEEDS, DEED);
  add(BEFORE_NAMES, BEFORE_NAME);
  add(KNOWN_PEOPLE, KNOWN_PERSON);
  add(JAPANESE_SURNAMES, JAPANESE_SURNAME);
  add(DOUBLE_SURNAMES, DOUBLE_SURNAME);
  add(INNER_PARTS, INNER_PART);
  add(UNITS, UNIT);
  add(ADDRESSES, ADDRESS);
  add(PLACE_ENDINGS, PLACE_ENDING);
  for (const [ending, isStrong] of ENDINGS) add([ending], isStrong ? STRONG_ENDING : WEAK_ENDING);

  const signs = new Uint8Array(0x10000);
  const mark = (list: string, bit: number): void => {
    for (let i = 0; i < list.length; i++) {
      const code = list.charCodeAt(i);
      signs[code] = signs[code]! | bit;
    }
  };
  mark(COMMON_SURNAMES, COMMON_SURNAME);
  mark(OTHER_SURNAMES, OTHER_SURNAME);
  mark(WORDLIKE_SURNAMES, WORDLIKE_SURNAME);
  mark(GIVEN_SIGNS, GIVEN);
  mark(NEVER_GIVEN, NEVER_IN_NAME);
  mark(RARELY_GIVEN, RARE_IN_NAME);
  mark(FOREIGN_SIGNS, FOREIGN);
  mark(FOREIGN_MARKS, FOREIGN | FOREIGN_MARK);

  const pairs = new PairTable();
  pairs.add(COMMON_PAIRS, 1);
  pairs.add(MORE_COMMON_PAIRS, 1);
  pairs.add(BREAKING_PAIRS, 3);
  pairs.add(MORE_BREAKING_PAIRS, 3);
  return { roots, signs, pairs };
}

let built: Lexicon | null = null;

/** The words that the reader of Chinese names knows; built when the first Chinese text is met. */
export function chineseLexicon(): Lexicon {
  built ??= build();
  return built;
}
