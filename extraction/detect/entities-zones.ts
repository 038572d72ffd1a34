import type { Span } from '@/core/text/span';
import type { Reading } from '../reading';
import { ROLE_HEAD } from '../rules/names-people';

const SMALL_WORDS = /^(?:a|an|the|of|and|or|in|on|for|to|at|by|with|from|as|its|into|vs|not|it['’]s)$/i;

/** Most words that carry meaning begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const telling = words.filter((word) => !SMALL_WORDS.test(word));
  return (
    telling.length > 0 && telling.filter((word) => /^\p{Lu}/u.test(word)).length >= telling.length * 0.75
  );
}

/** A row of a table that says who somebody is: "Wei Dongmin | chairman, Lakeside Group | 3 May". */
const ROW_OF_PERSON = new RegExp(String.raw`[|\t]\s*(?:\p{L}+ ){0,2}(?:${ROLE_HEAD})\b`, 'iu');

/**
 * Stretches where capitals prove nothing: headings in title case, and the bold labels that open a list item
 * ("- Strategic Growth – …", "Policy alignment: …"). Known names count there, new ones are not learnt.
 */
export function headingZones(reading: Reading): Span[] {
  const { text, paragraphs } = reading;
  const zones: Span[] = [];
  for (const paragraph of paragraphs) {
    const line = text.slice(paragraph.start, paragraph.end);
    if (line.length <= 140 && !/[.。!,;，；]["'”’)]?$/.test(line) && isTitleCase(line)) {
      if (ROW_OF_PERSON.test(line)) continue;
      zones.push(paragraph);
      continue;
    }
    if (!/^[-–—•*▪◦·●\d]/.test(line)) continue;
    const label = line.match(/^(?:[-–—•*▪◦·●]|\d+[.)])\s*[\p{Lu}][^.:–—\n]{2,70}?(?=:\s| [–—] )/u)?.[0];
    if (label && (isTitleCase(label) || label.split(/\s+/).length <= 5)) {
      zones.push({ start: paragraph.start, end: paragraph.start + label.length });
    }
  }
  return zones;
}

/** Index of the first of `spans` (sorted, disjoint) that ends behind the offset; their number when none does. */
export function firstEndingBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of `spans` (sorted, disjoint) that overlap one stretch; found by halving, since long texts have thousands. */
export function touching<T extends Span>(spans: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = firstEndingBehind(spans, span.start); i < spans.length && spans[i]!.start < span.end; i++)
    found.push(spans[i]!);
  return found;
}

/** True when the span touches one of the zones. */
export function isInZone(zones: Span[], span: Span): boolean {
  const next = zones[firstEndingBehind(zones, span.start)];
  return next !== undefined && next.start < span.end;
}
