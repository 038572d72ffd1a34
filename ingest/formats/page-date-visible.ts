import type { MarkedRange, PageWords } from './page-date-page';
import { findDatesIn, type WrittenDate } from './page-date-words';

/** How much a visible date says that it is the day of publication. */
export type VisibleKind = 'marked' | 'labelled' | 'byline' | 'lone' | 'dateline' | 'text' | 'modified';

export interface VisibleDate extends WrittenDate {
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
  /(?:copyright|©|\(c\)|deadline|expir|until|valid|through|closing date|due|starts?|ends?|begin|born|founded|since|established|accessed|retrieved|archived|crawled|seit|geboren|gegründet|gültig|abgerufen|bis zum|frist|échéance|jusqu|截止|有效期|访问|截至|今天|join(?:ed)?|member since|last visit|registered|stock|price|as at|events?|when|wann|quand)[\s\p{P}\p{L}]{0,12}$/iu;
const MODIFIED_AFTER = /^[\s,)]{0,3}(?:\d{1,2}[:時时]\d\d(?:[:分]\d\d)?)?\s?(?:更新|updated|수정|に更新)/i;
const PUBLISHED_AFTER =
  /^[\s,)]{0,3}(?:\d{1,2}[:時时]\d\d(?:[:分]\d\d)?)?\s?(?:公開|掲載|配信|発表|发布|發佈|投稿|게시|입력|に公開)/;
const STAND_BEFORE = /(?:^|[^\p{L}])(?:stand|as of|état au|situación a)\s?[:：]?\s?(?:vom|der|am)?\s?$/iu;

/** "BEIJING, Aug. 21, 2025 (Xinhua) --": the day stands with its place before the report's first words. */
const DATELINE = /^(?:[\p{L}.,/()'’ -]{0,60}[,(/—–-]\s?)?$/u;

function covering(marked: readonly MarkedRange[], date: WrittenDate): MarkedRange | null {
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

/** The part of the visible text where dates do not count, seen from the headline. */
export function isInZone(page: PageWords, start: number, end: number, headline: number | null): boolean {
  const most = page.text.length * 0.7;
  const isForeign = (zone: { start: number; end: number }, isArticle: boolean) => {
    if (zone.start > start || zone.end < end) return false;
    if (headline !== null) return !(zone.start <= headline && zone.end >= headline);
    return !isArticle && zone.end - zone.start < most;
  };
  if (page.zones.some((zone) => isForeign(zone, false))) return true;
  if (headline === null) return false;
  // A teaser is an article apart from the one that holds the headline.
  const holdsHeadline = page.articles.some((article) => article.start <= headline && article.end >= headline);
  return holdsHeadline
    ? page.articles.some((article) => isForeign(article, true)) &&
        !page.articles.some(
          (article) =>
            article.start <= headline &&
            article.end >= headline &&
            article.start <= start &&
            article.end >= end,
        )
    : page.articles.length > 2 && page.articles.some((article) => isForeign(article, true));
}

function kindOf(
  page: PageWords,
  date: WrittenDate,
  previousEnd: number,
  distance: number,
): VisibleKind | null {
  const { text } = page;
  const lineStart = text.lastIndexOf('\n', date.start - 1) + 1;
  const lineBreak = text.indexOf('\n', date.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const before = text.slice(Math.max(lineStart, previousEnd, date.start - 80), date.start);
  const after = text.slice(date.end, Math.min(lineEnd, date.end + 24));
  let label = before;
  if (!/[\p{L}\p{N}©]/u.test(before) && previousEnd <= lineStart && lineStart > 0) {
    // "Published" may stand in a cell or line of its own above its date.
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1).trim();
    if (
      (above.length <= 40 && /[:：]$/.test(above) | 0) ||
      (above.length <= 24 && PUBLISHED_BEFORE.test(above))
    )
      label = `${above} `;
  }
  const lineLength = lineEnd - lineStart;
  const mark = covering(page.marked, date);
  if (MODIFIED_AFTER.test(after)) return 'modified';
  if (NEGATIVE_BEFORE.test(label.slice(-40))) return null;
  const near = label.slice(-48);
  const isPublishedLabel = PUBLISHED_BEFORE.test(near) && lineLength < 400;
  const modified = MODIFIED_BEFORE.exec(near);
  if (modified && (lineLength < 300 || /[:：]\s*$/.test(near))) return 'modified';
  if (isPublishedLabel || PUBLISHED_AFTER.test(after)) return 'labelled';
  if (STAND_BEFORE.test(near)) return 'labelled';
  if (mark?.mark === 'modified') return 'modified';
  if (mark?.mark === 'published') return 'marked';
  if (mark?.mark === 'date' && distance > -500 && distance < 2_500) return 'byline';
  if (lineLength <= 90 && distance > -300 && distance < 900) return 'lone';
  if (distance >= 0 && distance < 1_500 && DATELINE.test(text.slice(lineStart, date.start)))
    return 'dateline';
  return distance >= -50 && distance < 1_500 && lineLength > 90 ? 'text' : null;
}

/** The dates in the visible words that may be the day of publication, in the order of the page. */
export function findVisibleDates(
  page: PageWords,
  headline: { start: number; end: number } | null,
): VisibleDate[] {
  const origin = headline?.end ?? 0;
  const found: VisibleDate[] = [];
  let previousEnd = 0;
  for (const date of findDatesIn(page.text)) {
    if (found.length > 300) break;
    const distance =
      headline && date.start < headline.start
        ? date.start - headline.start
        : Math.max(0, date.start - origin);
    const isElsewhere = isInZone(page, date.start, date.end, headline?.start ?? null);
    const kind = isElsewhere ? null : kindOf(page, date, previousEnd, distance);
    previousEnd = date.end;
    if (kind) found.push({ ...date, kind, distance, isNear: distance > -500 && distance < 2_000 });
  }
  return found;
}
