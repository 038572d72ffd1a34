import type { CleanText, Repair } from '@/core/model/document';
import { applyEdits, type Edit } from './edits';
import { findEscaped } from './mojibake/escaped';
import { findMisread } from './mojibake/misread';
import { findTornSigns } from './mojibake/torn-signs';
import { findUtf8AsMultibyte } from './mojibake/utf8-as-multibyte';

/** The kinds of repair, surest first: a later one is tried only when the earlier ones find nothing more. */
const FINDERS: readonly ((text: string) => Edit[])[] = [
  findUtf8AsMultibyte,
  findMisread,
  findEscaped,
  findTornSigns,
];

/** Texts garbled more often than this are left as far as they got. */
const MOST_ROUNDS = 24;

/**
 * What garbled text is made of: any sign but those of everyday print and the accents that no garbling begins with, an
 * escape, or a question mark inside a word. Most texts in Western languages have none.
 */
const MAY_BE_GARBLED =
  /(?![‘’“”–—…•€£¥©®™°§±²³·½«»\u00a0éèêëàáíïóúñöüäôûùçß])[\u0080-\uffff]|&(?:#|[A-Za-z]{2,8};)|[a-z]\?[a-z]/;

/** The first look, which a text in plain English does not pass. */
const HAS_SUCH_SIGN = /[\u0080-\uffff&?]/;

/**
 * Mends text that went through the wrong character set, also several times over, in part or with signs lost, and
 * leaves right text of any language as it is. `repairs` say what was changed; their offsets point into the mended
 * text. Repairing a repaired text changes nothing.
 */
export function repairMojibake(text: string): { text: string; repairs: Repair[] } {
  if (!HAS_SUCH_SIGN.test(text) || !MAY_BE_GARBLED.test(text)) return { text, repairs: [] };
  let clean: CleanText = { text, removals: [], repairs: [] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = clean.text;
    for (const find of FINDERS) {
      clean = applyEdits(clean, find(before));
      if (clean.text !== before) break;
    }
    if (clean.text === before) break;
  }
  return { text: clean.text, repairs: clean.repairs };
}
