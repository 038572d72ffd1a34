import type { Evidence } from '@/core/model/evidence';
import { evidenceAt } from '@/core/model/evidence';
import { foldName, foldsTo } from '@/core/text/fold';
import { trimSpan } from '@/core/text/span';
import type { Reading } from '../reading';
import { stampLength } from './published';

/** First lines that are section heads or page furniture, never a headline. */
const NOT_A_HEADLINE =
  /^(?:highlights?|key (?:takeaways|points)|takeaways|summary|home\b.*|source\s*[:：].*|date|published.*|share.*|image source.*|menu|news|advertisement|要点|摘要|分享|来源.*)$/i;

/**
 * The headline: the header's, else the first line of the text when it looks like one (short, no full stop, more
 * text behind it), else null. When the headline is a line of the text, its evidence says where.
 */
export function detectTitle(reading: Reading): { title: string | null; evidence: Evidence | null } {
  const { header, text, paragraphs } = reading;
  const top = paragraphs[0];
  const stamp = top ? stampLength(text.slice(top.start, top.end)) : 0;
  const isOnlyStamp = top !== undefined && top.start + stamp >= top.end;
  const below = top && trimSpan(text, { start: top.start + stamp, end: top.end });
  const first = isOnlyStamp ? paragraphs[1] : below;
  const line = first ? text.slice(first.start, first.end) : '';
  if (header.title?.trim()) {
    const headline = header.title.trim();
    const isSame = first !== undefined && foldsTo(line, foldName(headline.slice(stampLength(headline))));
    return {
      title: headline.slice(stampLength(headline)).trim() || headline,
      evidence: isSame ? evidenceAt(text, first.start, first.end) : null,
    };
  }
  if (!first || first === paragraphs.at(-1) || paragraphs.length < 2) return { title: null, evidence: null };
  const isHan = /\p{Script=Han}/u.test(line);
  const isHeadline =
    line.length <= (isHan ? 60 : 160) &&
    line.length >= (isHan ? 4 : 12) &&
    !/[.。!;；,，:：]$/.test(line) &&
    !/^[-–—•*▪◦·●\d]/.test(line) &&
    !NOT_A_HEADLINE.test(line) &&
    (isHan || line.split(/\s+/).length >= 3);
  return isHeadline
    ? { title: line, evidence: evidenceAt(text, first.start, first.end) }
    : { title: null, evidence: null };
}
