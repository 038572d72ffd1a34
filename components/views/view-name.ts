import { LONGEST_VIEW_NAME } from '@/core/views/saved-view';

/**
 * A name for a view from the sentence that says what it shows ("Events: Meeting; about Governance.") or, without one, from
 * the title of the page. Shortened at a word.
 */
export function proposeViewName(sentence: string | null, title: string): string {
  const words = (sentence ?? '')
    .replace(/^Events: /, '')
    .replace(/\.$/, '')
    .trim();
  const name = words && !/^All /.test(words) ? words : title.trim();
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  if (capital.length <= LONGEST_VIEW_NAME) return capital;
  const cut = capital.slice(0, LONGEST_VIEW_NAME - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : undefined).replace(/[;,]$/, '')}…`;
}
