import { BUTTON_WORDS, STRONG_BUTTON_WORDS } from './vocabulary';

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
    (signs || parts.length <= 2 || strong * 2 >= parts.length)
  );
}
