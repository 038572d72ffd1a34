import { parsePublished } from './published';

/** What a page says about itself in its head, before its text is looked at. */
export interface PageHeader {
  title: string | null;
  url: string | null;
  publisher: string | null;
  published: string | null;
  language: string | null;
}

type Json = { [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wordsOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim() : null;

/** The objects of a page's JSON-LD that describe an article. */
function articlesOf(document: Document): Json[] {
  const found: Json[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 4) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isObject(value)) {
      const types = [value['@type']].flat();
      if (types.some((type) => typeof type === 'string' && /Article|BlogPosting|Report/.test(type)))
        found.push(value);
      visit(value['@graph'], depth + 1);
      visit(value.mainEntity, depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      visit(JSON.parse(script.textContent ?? ''), 0);
    } catch {
      // A page's broken JSON-LD says nothing; its meta tags still may.
    }
  }
  return found;
}

/** The first meta tag with one of these names, in the order of the names. */
function findMeta(document: Document, names: readonly string[]): string[] {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = wordsOrNull(meta.getAttribute('content'));
    if (name && content && !values.has(name)) values.set(name, content);
  }
  return names.flatMap((name) => values.get(name) ?? []);
}

const DATE_META = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publishdate',
  'publish_date',
  'publish-date',
  'pubdate',
  'publication_date',
  'date',
];

/**
 * The day of publication, in this order of trust: JSON-LD, meta tags, `<time>` marked as the publication, the first
 * `<time>` of the article, a date in the address. Dates of modification never count.
 */
function findPublished(document: Document, articles: readonly Json[], url: string | null): string | null {
  const times = [
    ...document.querySelectorAll('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]'),
    ...document.querySelectorAll('article time, header time, main time, time'),
  ].filter((time) => !/modif|updat/i.test(`${time.getAttribute('itemprop')} ${time.getAttribute('class')}`));
  const candidates = [
    ...articles.map((article) => wordsOrNull(article.datePublished)),
    ...findMeta(document, DATE_META),
    ...times
      .slice(0, 6)
      .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent),
  ];
  for (const candidate of candidates) {
    const published = candidate ? parsePublished(candidate) : null;
    if (published) return published;
  }
  const inAddress = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '');
  return inAddress ? parsePublished(inAddress.slice(1, 4).join('-')) : null;
}

const publisherOf = (article: Json): string | null =>
  isObject(article.publisher) ? wordsOrNull(article.publisher.name) : wordsOrNull(article.publisher);

/** "Headline | Site" → "Headline", when the last part is the site's name or a short one behind a clear mark. */
function withoutSite(title: string, publisher: string | null): string {
  const match = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title);
  if (!match?.[1] || !match[2]) return title;
  const isSite = publisher !== null && match[2].toLowerCase() === publisher.toLowerCase();
  return isSite || /\s\|\s/.test(title) ? match[1] : title;
}

function findUrl(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const candidates = [canonical, ...findMeta(document, ['og:url', 'twitter:url'])];
  return candidates.find((url): url is string => /^https?:\/\//i.test(url ?? '')) ?? null;
}

/** Read the header of a parsed page. Each field is null where the page is silent. */
export function readPageHeader(document: Document): PageHeader {
  const articles = articlesOf(document);
  const url = findUrl(document);
  const publisher =
    findMeta(document, ['og:site_name'])[0] ??
    articles.map(publisherOf).find((name) => name !== null) ??
    findMeta(document, ['application-name', 'publisher', 'dc.publisher', 'citation_publisher'])[0] ??
    null;
  const headings = [...document.querySelectorAll('article h1, main h1, h1')].map((h1) =>
    wordsOrNull(h1.textContent),
  );
  const title =
    articles.map((article) => wordsOrNull(article.headline)).find((headline) => headline !== null) ??
    findMeta(document, ['og:title', 'twitter:title'])[0] ??
    headings.find((heading) => heading !== null) ??
    wordsOrNull(document.querySelector('title')?.textContent) ??
    null;
  return {
    title: title === null ? null : withoutSite(title, publisher),
    url,
    publisher,
    published: findPublished(document, articles, url),
    language: wordsOrNull(document.documentElement?.getAttribute('lang')),
  };
}
