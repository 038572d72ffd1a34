import type { SearchPart } from '@/core/views/search';
import { isHan } from './query';

/** Signs that mean something in a text directive, besides those that an address escapes anyway. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

const lastWords = (text: string) => /(?:[^\s…]+\s+){1,3}$/.exec(text)?.[0].trim();
const nextWords = (text: string) => /^(?:\s+[^\s…]+){1,3}(?=\s)/.exec(text)?.[0].trim();

/**
 * The end of an address at which a browser scrolls to the first words found and marks them (URL fragment text
 * directive, WICG), with the words around them so that it is this place and not the same words in the heading. '' where
 * nothing was found.
 */
export function textFragment(parts: readonly SearchPart[]): string {
  const at = parts.findIndex(({ match }) => match);
  const found = parts[at];
  if (!found) return '';
  const before = parts[at - 1]?.text ?? '';
  const after = parts[at + 1]?.text ?? '';
  // Browsers part Chinese into words of their own: what stands around is no whole word.
  const prefix = isHan(before) ? undefined : lastWords(before);
  const suffix = isHan(after) ? undefined : nextWords(after);
  return `#:~:text=${prefix ? `${encode(prefix)}-,` : ''}${encode(found.text)}${suffix ? `,-${encode(suffix)}` : ''}`;
}
