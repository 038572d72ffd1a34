import type { Evidence } from '@/core/model/evidence';
import { evidenceAt } from '@/core/model/evidence';
import { foldName } from '@/core/text/fold';
import type { Reading } from '../reading';

/** First lines that are section heads or page furniture, never a headline. */
const NOT_A_HEADLINE =
  /^(?:highlights?|key (?:takeaways|points)|takeaways|summary|home\b.*|source\s*[:：].*|date|published.*|share.*|image source.*|menu|news|advertisement|要点|摘要|分享|来源.*)$/i;

/**
 * The headline: the header's, else the first line of the text when it looks like one (short, no full stop, more
 * text behind it), else null. When the headline is a line of the text, its evidence says where.
 */
export function detectTitle(reading: Reading): { title: string | null; evidence: Evidence | null } {
  const { header, text, paragraphs } = reading;
  const first = paragraphs[0];
  const line = first ? text.slice(first.start, first.end) : '';
  if (header.title?.trim()) {
    const isSame = first !== undefined && foldName(line) === foldName(header.title);
    return {
      title: header.title.trim(),
      evidence: isSame ? evidenceAt(text, first.start, first.end) : null,
    };
  }
  if (!first || paragraphs.length < 2) return { title: null, evidence: null };
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
