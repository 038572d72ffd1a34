import { findDateForms } from './page-date-forms';

/** A part of the page's text that an element covers; offsets into `PageWords.text`. */
export interface Range {
  start: number;
  end: number;
}

/** What an element's names say of the date in it. */
export type DateMark = 'published' | 'modified' | 'date';

export interface MarkedRange extends Range {
  mark: DateMark;
  /** The date in the element's own attribute (`datetime`, `content`, `title`), as written. */
  value: string | null;
}

export interface Heading extends Range {
  level: number;
}

/** One walk's yield: all that can hold a date, with the places where dates do not count. */
export interface PageWords {
  /** The visible words, a line for each block. */
  text: string;
  metas: { name: string; content: string }[];
  /** JSON-LD blocks as they stand. */
  linkedData: string[];
  scripts: string[];
  comments: string[];
  marked: MarkedRange[];
  headings: Heading[];
  /** Comments, related links, sidebars, footers, event listings. */
  zones: Range[];
  /** `<article>` elements: teasers of other reports are such too. */
  articles: Range[];
  /** Words of `<title>`. */
  title: string;
}

const MOST_TEXT = 150_000;
const MOST_SCRIPT = 400_000;
const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

const words = (names: string) => new Set(names.split(' '));
const SILENT = words('style noscript template svg select textarea iframe object video audio canvas math');
const INLINE = words('b i em strong u small sup sub font mark wbr');
const BLOCKS = words(
  'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul',
);
const ZONE_ELEMENTS = words('nav aside footer');

/** Names of parts whose dates are those of others: whole words of a class or an id. */
const ZONE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies|related|recommend(?:ed|ations?)?|sidebar|side-?bar|footer|foot|widget|widgets|breadcrumbs?|popular|trending|latest|recent|most-?read|teasers?|newsletter|calendar|events?|veranstaltung(?:en)?|termine?|agenda|pagination|pager|prev|next|navi?|navigation|menu|topbar|ticker|carousel|slider|swiper|cookie|promo|advert(?:isement)?|copyright|kommentare?|xiangguan|tuijian|currentdate|current-date|today|clock|weather|signup|login|tags|archives?)(?:$|[\s_-])/i;
/** Names that only tell that a part is there, and the feet of articles, where bylines stand. */
const NO_ZONE_NAMES =
  /(?:^|[\s_-])(?:has|with|without|no|open|closed|template|layout|(?:article|entry|post)[_-]?foot(?:er)?)(?:$|[\s_-])/i;
const isZoneName = (names: string) =>
  ZONE_NAMES.test(names) &&
  names.split(/\s+/).some((name) => ZONE_NAMES.test(name) && !NO_ZONE_NAMES.test(name));

const PUBLISHED_NAMES =
  /publish(?:ed|ing)?|pub[_-]?(?:date|time|lish)|(?:entry|post(?:ed)?|article|news|story|release|item|content|print|submitted|publication|blog|detail)[_-]?(?:date|time|on)(?![a-z])|date[_-]?(?:post|publi|line|entry|article|created)|dateline|posted[_-]?(?:on|at|date)?(?![a-z])|(?:fecha|data)[_-]?publica|datum[_-]?ver|fabu|release[_-]?time/i;
const MODIFIED_NAMES = /modif|update[ds]?(?![a-z]*time[a-z]+pub)|last[_-]?(?:edit|change)|revis|gengxin/i;
const DATE_NAMES =
  /(?:^|[\s_-]|[a-z](?=[DT]))(?:dates?|times?|datum|fecha|data|posted|post-?meta|by-?line|meta|info|source|author|timestamp|zeit|pubtime|subtitle|submitted|created|xinxi|laiyuan|shijian|riqi|Date|Time)(?:$|[\s_-]|\d|[A-Z])/;
const EVENT_NAMES = /(?:event|start|end|expir|deadline|birth|due|valid)[_-]?(?:date|time)/i;

function markOf(element: Element, names: Names | null): DateMark | 'event' | null {
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
  if (property) {
    if (/datePublished|dc:(?:date|issued)|dcterms:issued/i.test(property)) return 'published';
    if (/dateModified|dateUpdated/i.test(property)) return 'modified';
    if (/startDate|endDate|validThrough|birthDate|deathDate|expires/i.test(property)) return 'event';
    if (/dateCreated|datePosted|uploadDate/i.test(property)) return 'date';
  }
  if (element.hasAttribute('pubdate')) return 'published';
  return names === null ? null : names.mark;
}

/** What a class and an id say; the same ones stand hundreds of times in a page. */
interface Names {
  isZone: boolean;
  mark: DateMark | 'event' | null;
}

function readNames(names: string): Names {
  const mark = EVENT_NAMES.test(names)
    ? 'event'
    : PUBLISHED_NAMES.test(names) && !/un-?published|publisher/i.test(names)
      ? 'published'
      : MODIFIED_NAMES.test(names)
        ? 'modified'
        : DATE_NAMES.test(names)
          ? 'date'
          : null;
  return { isZone: isZoneName(names), mark };
}

/** The date in an element's own attributes, as written. */
function ownDate(element: Element, name: string): string | null {
  const value =
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.getAttribute('data-datetime') ??
    element.getAttribute('data-timestamp') ??
    (name === 'abbr' || name === 'time' || name === 'span' ? element.getAttribute('title') : null);
  return value && /\d{4}/.test(value) && value.length < 120 ? value : null;
}

interface Frame {
  element: Element;
  start: number;
  /** Index of the first part of `text` within the element. */
  part: number;
  name: string;
  isZone: boolean;
  mark: DateMark | null;
  value: string | null;
  /** Characters of the longest link in a list item or row: a headline of something else when long. */
  longestLink: number;
}

const HELD = words('h1 h2 h3 article li tr a title');
/**
 * A link of so many characters is another report's headline (an East Asian character says more than a letter); one that
 * is a date with little else leads to the report itself.
 */
function isHeadlineLink(text: string): boolean {
  const isLong = (words: string) =>
    words.length >= 28 || (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(words) && words.length >= 10);
  if (!isLong(text)) return false;
  const date = /\d{4}/.test(text) ? findDateForms(text)[0] : undefined;
  return !date || isLong(text.slice(0, date.start) + text.slice(date.end));
}

/** Walk a parsed page once. Never recursive: pages nest as deep as they like. */
export function readPageWords(document: Document): PageWords {
  const page: PageWords = {
    text: '',
    metas: [],
    linkedData: [],
    scripts: [],
    comments: [],
    marked: [],
    headings: [],
    zones: [],
    articles: [],
    title: '',
  };
  const frames: Frame[] = [];
  const judged = new Map<string, Names>();
  const parts: string[] = [];
  let length = 0;
  let isAtLineStart = true;
  let scriptLength = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const breakLine = () => {
    if (!isAtLineStart) add('\n');
    isAtLineStart = true;
  };

  const enter = (element: Element): boolean => {
    const name = element.localName.toLowerCase();
    if (name === 'meta') {
      const content = element.getAttribute('content') ?? element.getAttribute('datetime');
      const key =
        element.getAttribute('property') ??
        element.getAttribute('name') ??
        element.getAttribute('itemprop') ??
        element.getAttribute('http-equiv');
      if (content && key && content.length < 2_000)
        page.metas.push({ name: key.trim().toLowerCase(), content: content.trim() });
      return false;
    }
    if (name === 'script') {
      const type = element.getAttribute('type') ?? '';
      const text = element.textContent ?? '';
      scriptLength += text.length;
      if (/ld\+json/i.test(type)) page.linkedData.push(text);
      else if (scriptLength < MOST_SCRIPT) page.scripts.push(text);
      return false;
    }
    if (SILENT.has(name)) return false;
    if (BLOCKS.has(name)) breakLine();
    else if (!INLINE.has(name) && !isAtLineStart) add(' ');
    const className = element.getAttribute('class');
    const id = element.getAttribute('id');
    const spelling = className || id ? `${id ?? ''} ${className ?? ''}`.trim().slice(0, 300) : '';
    let names: Names | null = null;
    if (spelling) {
      names = judged.get(spelling) ?? readNames(spelling);
      judged.set(spelling, names);
    }
    const isFrame = name === 'html' || name === 'body' || name === 'main' || name === 'article';
    const mark = isFrame ? null : (markOf(element, names) ?? (name === 'time' ? 'date' : null));
    const isZone =
      mark === 'event' ||
      (ZONE_ELEMENTS.has(name) && !(name === 'footer' && frames.some((frame) => frame.name === 'article'))) ||
      (!isFrame && names !== null && names.isZone);
    const value = mark && mark !== 'event' ? ownDate(element, name) : null;
    if (isZone || mark || HELD.has(name))
      frames.push({
        element,
        start: length,
        part: parts.length,
        name,
        isZone,
        mark: mark === 'event' ? null : mark,
        value,
        longestLink: 0,
      });
    return true;
  };

  const leave = (element: Element) => {
    const frame = frames.at(-1);
    const name = element.localName.toLowerCase();
    if (BLOCKS.has(name)) breakLine();
    if (frame?.element !== element) return;
    frames.pop();
    const range = { start: frame.start, end: length };
    if (frame.isZone) page.zones.push(range);
    if (frame.mark) page.marked.push({ ...range, mark: frame.mark, value: frame.value });
    if (frame.name === 'article') page.articles.push(range);
    else if (/^h[123]$/.test(frame.name) && range.end > range.start)
      page.headings.push({ ...range, level: Number(frame.name[1]) });
    else if (frame.name === 'a' && range.end - range.start < 400) {
      const text = parts.slice(frame.part).join('').trim();
      if (isHeadlineLink(text)) {
        if (/\d{4}/.test(text)) page.zones.push(range);
        for (let index = frames.length - 1; index >= 0 && index >= frames.length - 6; index--) {
          const outer = frames[index];
          if (outer) outer.longestLink = Math.max(outer.longestLink, text.length);
        }
      }
    } else if (
      (frame.name === 'li' || frame.name === 'tr') &&
      frame.longestLink > 0 &&
      length - range.start < 600
    )
      page.zones.push(range);
  };

  let node: Node | null = document.documentElement ?? document.firstChild;
  const root = node;
  while (node) {
    let goesDown = false;
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (element.localName === 'title' && !page.title) page.title = (element.textContent ?? '').trim();
      else goesDown = enter(element);
      if (goesDown && !node.firstChild) {
        leave(element);
        goesDown = false;
      }
    } else if (node.nodeType === TEXT && length < MOST_TEXT) {
      const text = (node.nodeValue ?? '').slice(0, MOST_TEXT - length).replace(/[\s\u200b\u00a0]+/g, ' ');
      const shown = isAtLineStart ? text.trimStart() : text;
      if (shown) {
        add(shown);
        isAtLineStart = false;
      }
    } else if (node.nodeType === COMMENT) {
      const text = node.nodeValue ?? '';
      if (text.length < 2_000 && /\d{4}/.test(text)) page.comments.push(text);
    }
    if (goesDown && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node.nodeType === ELEMENT) leave(node as Element);
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  page.text = parts.join('');
  return page;
}
