import type { Evidence } from '@/core/model/evidence';
import { evidenceAt } from '@/core/model/evidence';
import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { Reading } from '../reading';
import { findRawDates } from './dates';
import { datelineLength } from './dates-dateline';
import type { RawDate } from './dates-shape';

interface Published {
  published: string | null;
  basis: 'stated' | 'inferred' | 'none';
  evidence: Evidence | null;
}

const NONE: Published = { published: null, basis: 'none', evidence: null };

/** A line that says when the page came out: a label, then a date, or a label on a line of its own just above it. */
export const LABEL =
  /^\W*(?:(?:first )?published|posted|issued|date|(?:last )?updated|last modified|release date|publication date|发布时间|发布日期|发表时间|更新时间|更新日期|发布于|发表于|日期|时间)(?![a-z])\s*(?:on|at)?\s*[:：]?\s*/i;
/** The original's date is not the page's own. */
const SOURCE_LINE = /^\W*(?:source|sources|via|translated|来源)(?![a-z])/i;
/**
 * What may stand on a dateline beside the date: debris of an icon, a clock time, a zone, a weekday, a place, a writer, how
 * long it reads, what else a page of news sets there (来源：…, 浏览次数：…).
 */
const STAMP_PART =
  /[\s|·•,，()（）–—-]+|T?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?(?:\s?[AaPp][Mm]\b)?|at\b|\+\d{2}:?\d{2}\b|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|[A-Z]{2,4}\b|[A-Z][A-Za-z'’ .]{2,24}\)|[Bb]y .{0,40}|\d{1,2}[ -][Mm]in(?:ute)?s? [Rr]ead|(?:来源|來源|编辑|作者|记者|责任编辑|审核|浏览次数|浏览量?|阅读量?|点击量?)\s?[:：]?\s?[\p{Script=Han}\w]{0,12}|\p{Script=Han}{1,7}(?:网|網|报|報|社|中心)(?!\p{Script=Han})/uy;

/** Is the line, its date taken out, nothing but what a dateline holds? Part by part, so that no line is tried twice. */
function isStamp(rest: string): boolean {
  for (let at = rest.startsWith('icon') ? 4 : 0; at < rest.length; at = STAMP_PART.lastIndex) {
    STAMP_PART.lastIndex = at;
    if (!STAMP_PART.test(rest)) return false;
  }
  return true;
}

/** A date that leads a line of sections: "5 Sep 2025 | News | Steel". */
const SECTIONS_BEHIND = /^(?:\s?\|\s?[\p{L}][\p{L} &-]{1,24})+$/u;
const TOP_LINES = 8;

const MONTH_FIRST_HOSTS = /\.(?:us|gov|mil)$/i;

function dayFrom(
  raw: RawDate,
  text: string,
  url: string | null,
): { edtf: string; basis: 'stated' | 'inferred' } | null {
  if (raw.form === 'full')
    return parseEdtf(raw.edtf)?.precision === 'day' ? { edtf: raw.edtf, basis: 'stated' } : null;
  if (raw.form !== 'ambiguous') return null;
  const [a = '', b = ''] = text.slice(raw.start, raw.end).split('/');
  const candidates = [
    `${raw.year}-${b.padStart(2, '0')}-${a.padStart(2, '0')}`,
    `${raw.year}-${a.padStart(2, '0')}-${b.padStart(2, '0')}`,
  ];
  const fromUrl = dateInUrl(url);
  const agreed = candidates.find((day) => fromUrl !== null && day.startsWith(fromUrl));
  if (agreed) return { edtf: agreed, basis: 'stated' };
  // Only hosts of the United States are known to write the month first; elsewhere the order stays open.
  if (url && MONTH_FIRST_HOSTS.test(hostOf(url))) return { edtf: candidates[1] ?? '', basis: 'inferred' };
  return { edtf: String(raw.year), basis: 'inferred' };
}

const hostOf = (url: string) => /^[a-z]+:\/\/([^/:]+)/i.exec(url)?.[1] ?? '';

/** The day or month that an address carries in its path (`/2025/09/05/…`), or null. */
export function dateInUrl(url: string | null): string | null {
  const match = /\/(20\d{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/_-]|$)/.exec(url ?? '');
  if (!match) return null;
  const edtf = [match[1], match[2], match[3]].filter((part) => part !== undefined).join('-');
  return parseEdtf(edtf) ? edtf : null;
}

/** The length of a label with its date that a headline may stand behind ("Date 2025-09-22 Mills cut output"); else 0. */
export function stampLength(words: string): number {
  const label = LABEL.exec(words)?.[0] ?? '';
  if (label === '') return 0;
  const raw = findRawDates(words)[0];
  return raw && raw.start === label.length && raw.form === 'full' ? raw.end : 0;
}

/** The full day in an agency's dateline, or in a stamp that shares its line with the headline. */
function dayOfTopLine(words: string): { edtf: string; start: number; end: number } | null {
  const stamp = stampLength(words);
  const isBeforeHeadline =
    stamp > 0 && /^\s+[\p{Lu}\p{Script=Han}]/u.test(words.slice(stamp)) && !/[.。]$/.test(words);
  const length = isBeforeHeadline ? stamp : datelineLength(words);
  if (length === 0) return null;
  const raw = findRawDates(words.slice(0, length))[0];
  if (raw?.form !== 'full' || parseEdtf(raw.edtf)?.precision !== 'day') return null;
  return { edtf: raw.edtf, start: raw.start, end: raw.end };
}

/**
 * When the page came out: the header's date, else what the text itself gives for its publication (a label, a
 * dateline near its top), else a day in the address. The date of an original that the text relays is not its own.
 */
export function detectPublished(reading: Reading): Published {
  const { header, text, paragraphs } = reading;
  if (header.published && parseEdtf(header.published)?.lower) {
    return { published: header.published, basis: 'stated', evidence: null };
  }
  for (const [index, line] of paragraphs.entries()) {
    const words = text.slice(line.start, line.end);
    const ownDay = index < TOP_LINES ? dayOfTopLine(words) : null;
    if (ownDay) {
      const { edtf, start, end } = ownDay;
      return {
        published: edtf,
        basis: 'stated',
        evidence: evidenceAt(text, line.start + start, line.start + end),
      };
    }
    if (words.length > 90 || SOURCE_LINE.test(words)) continue;
    const label = LABEL.exec(words)?.[0] ?? '';
    const above = index > 0 ? textOf(text, paragraphs[index - 1]) : '';
    const isLabelled = label !== '' || (LABEL.exec(above)?.[0].length ?? 0) === above.length;
    if (!isLabelled && index >= TOP_LINES) continue;
    // The name of an icon may stick to the date ("iconJan 9"); its place is kept so that offsets hold.
    const raw = findRawDates(
      words.replace(/^[a-z]{2,10}(?=[A-Z])/, (debris) => ' '.repeat(debris.length)),
    )[0];
    if (!raw) continue;
    const rest = `${words.slice(label.length, raw.start)} ${words.slice(raw.end)}`.trim();
    const leads = words.slice(0, raw.start).trim() === '';
    if (!isStamp(rest) && !(leads && SECTIONS_BEHIND.test(words.slice(raw.end).trimEnd()))) continue;
    const day = dayFrom(raw, words, header.url);
    if (!day) continue;
    return {
      published: day.edtf,
      basis: day.basis,
      evidence: evidenceAt(text, line.start + raw.start, line.start + raw.end),
    };
  }
  const inUrl = dateInUrl(header.url);
  return inUrl ? { published: inUrl, basis: 'inferred', evidence: null } : NONE;
}

const textOf = (text: string, span: Span | undefined): string =>
  span ? text.slice(span.start, span.end) : '';
