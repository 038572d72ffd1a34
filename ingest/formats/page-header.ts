import { findPublishedIn } from './page-date';
import type { Page } from './page-dom';
import { isObject, type Json, namesIn, readArticleData } from './page-json-ld';

/** What a page says about itself beside its text. Each field is null where the page is silent. */
export interface PageHeader {
  title: string | null;
  url: string | null;
  otherUrls: string[];
  publisher: string | null;
  author: string | null;
  published: string | null;
  language: string | null;
  /** The text of the article as the page's JSON-LD repeats it for machines. */
  articleBody: string | null;
}

const wordsOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim() : null;

/** All meta tags by their names in small letters; the first of a name counts. */
function readMeta(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = wordsOrNull(meta.getAttribute('content') ?? meta.getAttribute('value'));
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

const isAddress = (text: string | null | undefined): text is string =>
  /^https?:\/\/[^\s/]+/i.test(text ?? '');

/** An address made whole by the page's own; null where that is not possible. */
function resolve(href: string | null | undefined, base: string | null): string | null {
  const address = href?.trim() ?? '';
  if (!address || /^(?:javascript|data|mailto|about):/i.test(address)) return null;
  if (isAddress(address)) return address;
  if (!base || !URL.canParse(address, base)) return null;
  return new URL(address, base).href;
}

const isBareHost = (address: string) =>
  URL.canParse(address) && /^\/?$/.test(new URL(address).pathname) && !new URL(address).search;

function addressesIn(article: Json): string[] {
  const page = article.mainEntityOfPage;
  return [article.url, isObject(page) ? (page['@id'] ?? page.url) : page, article['@id']].filter(
    (value): value is string => typeof value === 'string' && isAddress(value),
  );
}

/** The page's address, and others of the same page. */
function findAddresses(
  { document, savedFrom }: Page,
  meta: ReadonlyMap<string, string>,
  articles: readonly Json[],
): { url: string | null; otherUrls: string[] } {
  const href = (selector: string) => document.querySelector(selector)?.getAttribute('href');
  const base = [savedFrom, meta.get('og:url'), href('base[href]')].find(isAddress) ?? null;
  const main = [
    href('link[rel="canonical"]'),
    meta.get('og:url'),
    meta.get('twitter:url'),
    ...articles.slice(0, 2).flatMap(addressesIn),
    savedFrom,
    meta.get('parsely-link'),
    meta.get('dc.identifier'),
  ].flatMap((address) => resolve(address, base) ?? []);
  // A canonical address without a path is a slip of the site's template when another names the page.
  const url = main.find((address) => !isBareHost(address)) ?? main[0] ?? null;
  const others = [
    ...main,
    href('link[rel="shortlink"]'),
    href('link[rel="amphtml"]'),
    href('link[rel="alternate"][media*="handheld"], link[rel="alternate"][media*="max-width"]'),
  ].flatMap((address) => resolve(address, url) ?? []);
  const shorter = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');
  const otherUrls = [...new Set(others)].filter(
    (address) => (url === null || shorter(address) !== shorter(url)) && !isBareHost(address),
  );
  return { url, otherUrls };
}

const fold = (text: string) => text.toLowerCase().replace(/[\s\p{P}]+/gu, '');

/** "Headline | Site" or "Site: Headline" as the headline, where a part is the site's name or stands in the page's heading. */
function withoutSite(
  title: string,
  publisher: string | null,
  headings: readonly string[],
  host: string,
): string {
  const parts = title
    .split(/\s+[|–—·»«‹›•_-]+\s+|\s*[|_]\s*|\s+::\s+|\s*—\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title;
  const heading = headings.find((words) => words.length > 8 && fold(title).includes(fold(words)));
  if (heading) return heading;
  const isSite = (part: string) => {
    const name = fold(part);
    if (publisher && (name === fold(publisher) || fold(publisher).includes(name))) return true;
    return name.length > 3 && fold(host).includes(name);
  };
  const last = parts.at(-1)!;
  const cut = (part: string) => title.slice(0, title.lastIndexOf(part)).replace(/[\s|–—·»«‹›•_:-]+$/, '');
  if (isSite(last)) return withoutSite(cut(last), publisher, headings, host);
  if (isSite(parts[0]!) && parts.length > 1)
    return title.slice(parts[0]!.length).replace(/^[\s|–—·»«‹›•_:-]+/, '');
  return /\s\|\s|_/.test(title) && last.length <= 40 && cut(last).length >= 12 ? cut(last) : title;
}

function findTitle(
  document: Document,
  meta: ReadonlyMap<string, string>,
  articles: readonly Json[],
  publisher: string | null,
  url: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .slice(0, 8)
    .flatMap((h1) => wordsOrNull(h1.textContent) ?? []);
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const named = wordsOrNull(document.querySelector('title')?.textContent);
  const ofData = articles
    .map((article) => wordsOrNull(article.headline))
    .find((headline) => headline !== null);
  const candidates = [
    ofData,
    meta.get('og:title'),
    meta.get('twitter:title'),
    meta.get('citation_title'),
    meta.get('articletitle'),
    meta.get('dc.title'),
  ];
  const site = publisher === null ? '' : fold(publisher);
  const given = candidates.find((title) => title && fold(title) !== site) ?? null;
  // Without a tag of its own the headline is the heading that the window's title repeats, or the only one.
  const repeated = headings.find(
    (heading) => named && fold(heading).length > 4 && fold(named).includes(fold(heading)),
  );
  const title = given ?? repeated ?? named ?? headings[0] ?? null;
  return title === null ? null : withoutSite(title, publisher, headings, host);
}

const NAME =
  /^(?:(?:by|von|par|por|di|door|text|author|autor)(?:\s*[:：]\s*|\s+)|(?:作者|记者|記者|文)\s*[:：]?\s*)?(.+)$/iu;

/** A name as a byline gives it, or null for what is none: an address, an account, a sentence. */
function cleanAuthor(words: string | null | undefined): string | null {
  const name = NAME.exec(words?.replace(/\s+/g, ' ').trim() ?? '')?.[1]
    ?.replace(/^(?:by|von|par|por)\s+/i, '')
    .replace(/\s*[|•·–-]\s.*$/, '')
    .replace(/(?:,\s*|\s+)(?:published|updated|posted|on)\b.*$/i, '')
    .replace(/[,;\s]+$/, '')
    .trim();
  if (!name || name.length < 2 || name.length > 90 || /https?:|www\.|@|\d{3}/i.test(name)) return null;
  if (/^(?:admin|administrator|editor|webmaster|root|null|undefined|author|staff|unknown|n\/a)$/i.test(name))
    return null;
  return /\p{L}/u.test(name) ? name : null;
}

/** The blocks that follow the headline. Selectors for them would compare all elements of a long page with each other. */
function findBelowHeadline(document: Document): Element[] {
  const found: Element[] = [];
  let at = document.querySelector('h1')?.nextElementSibling ?? null;
  for (; at && found.length < 4; at = at.nextElementSibling) found.push(at);
  return found;
}

/** Who wrote the page: its data first, then marked elements, then a line "By …" under the headline. */
function findAuthor(
  document: Document,
  meta: ReadonlyMap<string, string>,
  articles: readonly Json[],
): string | null {
  const joined = (names: readonly string[]) => {
    const clean = [...new Set(names.flatMap((name) => cleanAuthor(name) ?? []))];
    return clean.length > 0 ? clean.slice(0, 6).join(', ') : null;
  };
  for (const article of articles) {
    const names = joined(namesIn(article.author));
    if (names) return names;
  }
  for (const key of [
    'author',
    'article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'authors',
    'twitter:data1',
    'cxenseparse:author',
  ]) {
    if (key === 'twitter:data1' && !/written|author|by|verfasst/i.test(meta.get('twitter:label1') ?? ''))
      continue;
    const name = cleanAuthor(meta.get(key));
    if (name) return name;
  }
  const marked = document.querySelectorAll(
    '[itemprop="author"], [rel~="author"], .byline-name, .author-name, .byline__name, .p-author, .author.vcard .fn, .vcard .fn',
  );
  for (const element of [...marked].slice(0, 6)) {
    if (element.closest('aside, footer, .comments, #comments, .related')) continue;
    const inner = element.querySelector('[itemprop="name"]') ?? element;
    const name = cleanAuthor(inner.getAttribute('content') ?? inner.textContent);
    if (name) return name;
  }
  const named = document.querySelectorAll('.byline, [class*="byline"], .author, .post-author, .entry-author');
  const lines = [...[...named].slice(0, 12), ...findBelowHeadline(document)];
  for (const element of lines) {
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const [, name] =
      /^(?:by|von|par|por|作者\s*[:：]|记者\s*[:：]?)\s*(\p{Lu}[\p{L}.’' -]{3,60}|[\p{Script=Han}·]{2,10})(?=$|[|,•·–\d-]|\s(?:on|in|at|published|updated)\b)/iu.exec(
        words,
      ) ?? [];
    if (words.length < 160 && cleanAuthor(name)) return cleanAuthor(name);
  }
  return null;
}

function findLanguage(
  document: Document,
  meta: ReadonlyMap<string, string>,
  articles: readonly Json[],
): string | null {
  const root = document.documentElement;
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    document.querySelector('body')?.getAttribute('lang'),
    meta.get('og:locale'),
    meta.get('content-language'),
    meta.get('language'),
    meta.get('dc.language'),
    ...articles.map((article) => wordsOrNull(article.inLanguage)),
  ];
  for (const candidate of candidates) {
    const tag =
      candidate
        ?.trim()
        .split(/[,;\s]/)[0]
        ?.replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** Read the header of a page. `address` is the page's own where its sender knows it (it came by feed or by URL). */
export function readPageHeader(page: Page, address: string | null = null): PageHeader {
  const { document } = page;
  const meta = readMeta(document);
  const articles = readArticleData(page.jsonLd);
  const { url, otherUrls } = findAddresses(page, meta, articles);
  const publisher =
    meta.get('og:site_name') ??
    articles.flatMap((article) => namesIn(article.publisher)).find((name) => !isAddress(name)) ??
    [
      'application-name',
      'publisher',
      'dc.publisher',
      'citation_publisher',
      'dcterms.publisher',
      'sitename',
      'copyright-holder',
      'contentsource',
    ]
      .map((name) => meta.get(name))
      .find((name) => name && !isAddress(name)) ??
    null;
  const language = findLanguage(document, meta, articles);
  const bodies = articles.flatMap((article) =>
    typeof article.articleBody === 'string' ? [article.articleBody] : [],
  );
  return {
    title: findTitle(document, meta, articles, publisher, url ?? address),
    url,
    otherUrls,
    publisher,
    author: findAuthor(document, meta, articles),
    published: findPublishedIn(document, address ?? url),
    language,
    articleBody: bodies.sort((a, b) => b.length - a.length)[0] ?? null,
  };
}
