import { type Edit, removal } from '../edits';
import type { CleaningStep } from '../step';

const TAG_NAMES =
  'a|abbr|article|aside|b|blockquote|br|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|noscript|ol|option|p|pre|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|u|ul|video';

/** Every leftover holds one of these; most texts hold none. */
const MAY_HOLD_MARKUP = /<|!--|-->|\[\/?[a-z]/i;

/** Patterns of leftovers, each bounded so that a stray `<` costs no more than a glance ahead. */
const LEFTOVERS: readonly RegExp[] = [
  /<!--[^\n]{0,300}$/gm,
  // The torn end of a comment: `/wp:paragraph -->` alone.
  /(?<![\w/])\/?wp:[a-z][\w/-]{0,60}(?: \{[^\n{}]{0,300}\})? ?\/?-->/g,
  // Single tags with known names.
  new RegExp(`</?(?:${TAG_NAMES})(?:\\s[^<>]{0,600})?/?>`, 'gi'),
  // Shortcodes of content systems, and the links that readers of feeds write out.
  /\[\/?(?:caption|gallery|embed|audio|video|vc_[a-z_]+|et_pb_[a-z_]+|fusion_[a-z_]+|su_[a-z_]+)(?:\s[^[\]\n]{0,300})?\/?\]/gi,
];

/** Stretches with a beginning and an end, at most `longest` signs apart, that go with all that they hold. */
const ENCLOSED: readonly { opening: RegExp; closing: string; longest: number }[] = [
  // The opening sign of a comment may have been garbled into a copyright sign.
  { opening: /(?:<|&lt;|©|Â©|ยฉ)!--/g, closing: '-->', longest: 2000 },
  { opening: /<script\b[^<>]{0,500}>/gi, closing: '</script>', longest: 100_000 },
  { opening: /<style\b[^<>]{0,500}>/gi, closing: '</style>', longest: 100_000 },
];

function findEnclosed(text: string): Edit[] {
  const edits: Edit[] = [];
  const lower = text.toLowerCase();
  for (const { opening, closing, longest } of ENCLOSED) {
    let close = -1;
    let reached = 0;
    for (const match of text.matchAll(opening)) {
      if (match.index < reached) continue;
      // The same end serves all beginnings before it: one search for each end keeps this linear.
      if (close < match.index) close = lower.indexOf(closing, match.index + match[0].length);
      if (close < 0) break;
      if (close - match.index > longest) continue;
      reached = close + closing.length;
      edits.push(removal(match.index, reached, 'markup'));
    }
  }
  return edits;
}

/** Template and markup debris: comments, tags and shortcodes that should never have reached the reader. */
export const markup: CleaningStep = {
  name: 'markup debris',
  find(text) {
    if (!MAY_HOLD_MARKUP.test(text)) return [];
    const edits = findEnclosed(text);
    for (const pattern of LEFTOVERS) {
      for (const match of text.matchAll(pattern)) {
        const isBreak = /^<(?:br|\/?(?:p|div|li|tr|h[1-6]))\b/i.test(match[0]);
        const edit = removal(match.index, match.index + match[0].length, 'markup');
        edits.push(isBreak ? { ...edit, replacement: '\n' } : edit);
      }
    }
    return edits;
  },
};
