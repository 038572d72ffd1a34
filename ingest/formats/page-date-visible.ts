import { type DateForm, findDateForms } from './page-date-forms';
import type { MarkedRange, PageWords, Range } from './page-date-page';

/** How much a visible date says that it is the day of publication. */
export type VisibleKind = 'marked' | 'labelled' | 'byline' | 'lone' | 'dateline' | 'text' | 'modified';

export interface VisibleDate extends DateForm {
  kind: VisibleKind;
  /** Characters from the headline's end (or the page's start); negative above it. */
  distance: number;
  /** True close to the headline. */
  isNear: boolean;
}

const PUBLISHED_LABEL =
  /(?:publish(?:ed)?|posted|issued|released?|first published|published (?:on|at|date)|(?:publication|publish|posting|release|issue|pub|article|post|news) ?(?:date|time)|date (?:published|posted|issued|of (?:publication|issue|release))|submitted|created|filed|dated?|written|added|uploaded|online since|ver(?:ö|oe)ffentlicht(?:lichung)?|ver(?:ö|oe)ffentlichung(?:sdatum)?|erschienen|publiziert|erstellt|eingestellt|geschrieben|datum|publi(?:é|e)e?s?|publication|paru|mis en ligne|post(?:é|e)|diffus(?:é|e)|rédigé|pubblicat[oa]|pubblicazione|inserito|publicad[oa]|publicación|fecha|publicação|postado|criado em|opublikowan[oey]|data(?: publikacji| dodania| di pubblicazione| de publicação)?|dodan[oey]|utworzono|gepubliceerd|geplaatst|publicatiedatum|опубликован[оаы]?|публикаци[яи]|размещен[оаы]?|дата(?: публикации)?|добавлен[оаы]?|发布(?:时间|日期|于|時間)?|發佈(?:時間|日期|於)?|发表(?:时间|日期|于)?|發表(?:時間|日期|於)?|发稿时间|刊发时间|成文日期|日期|时间|時間|公開日?|掲載日?|投稿日?|配信日?|発表日?|公告日期|게시|등록일?|입력|작성일?|yayınlanma(?: tarihi)?|vydáno|publikováno|julkaistu|publicerad|publisert|udgivet)/i;
const PUBLISHED_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])${PUBLISHED_LABEL.source}(?:[\\s:：,|–—-]|\\(|on|by|am|vom|den|at|le|il|el|em|dia|dne|op|w dniu|dnia|the|il giorno|от|в|date|time|于){0,8}$`,
  'iu',
);
const MODIFIED_BEFORE =
  /(?:updat|modif|revis|edited|changed|aktualisier|geändert|bearbeitet|überarbeitet|mis(?:e)? à jour|mise à jour|actualizad|aggiornat|atualizad|zaktualizowan|aktualizacj|bijgewerkt|gewijzigd|обновлен|изменен|更新|修改|修订|수정|güncellen|ändrad|upravený?)/i;
const NEGATIVE_BEFORE =
  /(?:©|\(c\)|截止|有效期|访问|截至|今天|会议|活动|(?<!\p{L})(?:copyright|as of|as at|ended|ending|zum|arrêtée?s? au|deadline|expir(?:es|ed|y)|until|valid|closing|due|starts?|ends?|begins?|born|founded|since|established|accessed|retrieved|archived|crawled|seit|geboren|gegründet|gültig|abgerufen|bis|frist|échéance|jusqu’au|jusqu'au|joined|member|registered|last visit|events?|when|wann|quand))(?:[\s\p{P}]+\p{L}{1,8}){0,2}[\s\p{P}]*$/iu;
const MODIFIED_AFTER = /^[\s,)]{0,3}(?:\d{1,2}[:時时]\d\d(?:[:分]\d\d)?)?\s?(?:更新|updated|수정|に更新)/i;
const PUBLISHED_AFTER =
  /^[\s,)]{0,3}(?:\d{1,2}[:時时]\d\d(?:[:分]\d\d)?)?\s?(?:公開|掲載|配信|発表|发布|發佈|投稿|게시|입력|に公開)/;
const STAND_BEFORE = /^[\s|•·(]*stand\s?[:：]?\s?(?:vom|der|am)?\s?$/iu;

/** "BEIJING, Aug. 21, 2025 (Xinhua) --": the day stands with its place before the report's first words. */
const DATELINE = /^(?:[\p{L}.,/()'’ -]{0,60}[,(/—–-]\s?)?$/u;

/** A line of more characters is a sentence. */
const LONGEST_LABELLED = 120;

function covering(marked: readonly MarkedRange[], date: DateForm): MarkedRange | null {
  let best: MarkedRange | null = null;
  for (const range of marked)
    if (
      range.start <= date.start + 1 &&
      range.end >= date.end &&
      range.end - range.start <= 260 &&
      (!best || range.end - range.start < best.end - best.start)
    )
      best = range;
  return best;
}

/**
 * The parts of the visible text where dates do not count: zones and articles that do not hold the headline. Sorted, and
 * none overlaps another.
 */
export function findForeignParts(page: PageWords, headline: number | null): Range[] {
  const holds = ({ start, end }: Range) => headline !== null && start <= headline && end > headline;
  const most = page.text.length * 0.7;
  const foreign = page.zones.filter((zone) =>
    headline === null ? zone.end - zone.start < most : !holds(zone),
  );
  // A teaser is an article apart from the one that holds the headline.
  const own = page.articles.filter(holds);
  if (headline !== null && (own.length > 0 || page.articles.length > 2))
    for (const article of page.articles)
      if (!own.some(({ start, end }) => start <= article.start && end >= article.end)) foreign.push(article);
  const merged: Range[] = [];
  for (const part of foreign.sort((x, y) => x.start - y.start)) {
    const last = merged.at(-1);
    if (last && part.start < last.end) last.end = Math.max(last.end, part.end);
    else merged.push({ ...part });
  }
  return merged;
}

/** Whether one of these sorted parts holds the whole range. */
export function isWithin(parts: readonly Range[], start: number, end: number): boolean {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const part = parts[low - 1];
  return part !== undefined && part.end >= end && part.end > start;
}

function kindOf(
  page: PageWords,
  date: DateForm,
  line: Range,
  previousEnd: number,
  distance: number,
): VisibleKind | null {
  const { text } = page;
  const { start: lineStart, end: lineEnd } = line;
  const before = text.slice(Math.max(lineStart, previousEnd, date.start - 80), date.start);
  const after = text.slice(date.end, Math.min(lineEnd, date.end + 24));
  let lead = before;
  if (!/[\p{L}\p{N}©]/u.test(before) && previousEnd <= lineStart && lineStart > 0) {
    // "Published" may stand in a cell or line of its own above its date.
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1).trim();
    if (above.length <= 40 && (/[:：]$/.test(above) || PUBLISHED_BEFORE.test(above))) lead = `${above} `;
  }
  const lineLength = lineEnd - lineStart;
  const mark = covering(page.marked, date);
  if (MODIFIED_AFTER.test(after)) return 'modified';
  if (NEGATIVE_BEFORE.test(lead.slice(-48))) return null;
  const near = lead.slice(-48);
  // In running text, "published on" speaks of a decree or a figure; a label opens its line or stands in a short one.
  const label = PUBLISHED_BEFORE.exec(near);
  const isPublishedLabel =
    label !== null &&
    (lineLength <= LONGEST_LABELLED ||
      /^[\s\p{P}\p{S}]*$|[|•·/(]\s*$/u.test(near.slice(0, label.index + 1).trimEnd()));
  const modified = MODIFIED_BEFORE.exec(near);
  if (modified && (lineLength < 300 || /[:：]\s*$/.test(near))) return 'modified';
  if (isPublishedLabel || PUBLISHED_AFTER.test(after)) return 'labelled';
  if (STAND_BEFORE.test(near)) return 'labelled';
  if (mark?.mark === 'modified') return 'modified';
  if (mark?.mark === 'published') return 'marked';
  if (mark?.mark === 'date' && distance > -500 && distance < 2_500) return 'byline';
  // "… in the paper (21.08.2025). The" is a sentence, however short.
  const isSentence = /^[\s)]*[.,]\s+\p{L}/u.test(after) && date.start - lineStart > 12;
  if (lineLength <= 90 && !isSentence && distance > -300 && distance < 900) return 'lone';
  if (
    distance >= 0 &&
    distance < 1_500 &&
    date.start - lineStart < 80 &&
    DATELINE.test(text.slice(lineStart, date.start))
  )
    return 'dateline';
  return distance >= -50 && distance < 1_500 && lineLength > 90 ? 'text' : null;
}

/** A page with more dates than this is a table; the day of its publication is among the first. */
const MOST_DATES = 500;

/** The dates in the visible words that may be the day of publication, in the order of the page. */
export function findVisibleDates(
  page: PageWords,
  headline: Range | null,
  foreign: readonly Range[],
): VisibleDate[] {
  const origin = headline?.end ?? 0;
  const found: VisibleDate[] = [];
  let previousEnd = 0;
  const line: Range = { start: 0, end: -1 };
  for (const date of findDateForms(page.text).slice(0, MOST_DATES)) {
    while (line.end < date.start) {
      line.start = line.end + 1;
      const end = page.text.indexOf('\n', line.start);
      line.end = end < 0 ? page.text.length : end;
    }
    const distance =
      headline && date.start < headline.start
        ? date.start - headline.start
        : Math.max(0, date.start - origin);
    const isElsewhere = isWithin(foreign, date.start, date.end);
    const kind = isElsewhere ? null : kindOf(page, date, line, previousEnd, distance);
    previousEnd = date.end;
    if (kind) found.push({ ...date, kind, distance, isNear: distance > -500 && distance < 2_000 });
  }
  return found;
}
