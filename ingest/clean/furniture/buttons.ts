import { BUTTON_WORDS, STRONG_BUTTON_WORDS } from './vocabulary';

/** `Comment Share Save`: each word a label with its capital, as no sentence writes them. */
const isOfLabels = (words: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(words);

/** True for a line made of the words of buttons only: `Subscribe | Print | Share`, `Facebook Twitter LinkedIn`. */
export function isButtonBar(words: string): boolean {
  if (words.length > 120) return false;
  const parts = words
    .toLowerCase()
    .split(/[\s|/·•,;:：，、>()[\]【】（）]+/u)
    .map((part) => part.replace(/(?<=\p{Script=Han})[+＋−-]$/u, ''))
    .filter((part) => part && !/^\d+$/.test(part));
  if (parts.length === 0 || parts.length > 14) return false;
  const signs = /[|·•]/.test(words);
  const strong = parts.filter((part) => STRONG_BUTTON_WORDS.has(part)).length;
  return (
    parts.every((part) => BUTTON_WORDS.has(part)) &&
    strong > 0 &&
    (signs || parts.length <= 2 || strong * 2 >= parts.length || isOfLabels(words))
  );
}
