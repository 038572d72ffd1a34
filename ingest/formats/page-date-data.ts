import { parseEpoch } from './feed-dates';
import { findDateForms } from './page-date-forms';

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A date as a machine field holds it: EDTF, and the other reading where day and month are open. */
export interface FieldDate {
  edtf: string;
  other: string | null;
}

const isLikelyYear = (edtf: string) => edtf >= '1995' && edtf < '2100';

/** The date in a field that a machine filled in: any spelling, seconds or milliseconds since 1970, a month, a year. */
export function readFieldDate(value: string): FieldDate | null {
  const text = value.trim().slice(0, 120);
  if (/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) {
    const edtf = parseEpoch(Number(text));
    return edtf && isLikelyYear(edtf) ? { edtf, other: null } : null;
  }
  const found = findDateForms(text)[0];
  if (found) return { edtf: found.edtf, other: found.other };
  const coarse = /^((?:19|20)\d\d)(?:[-/.](0?[1-9]|1[0-2]))?$/.exec(text);
  if (!coarse?.[1] || !isLikelyYear(coarse[1])) return null;
  return { edtf: coarse[2] ? `${coarse[1]}-${coarse[2].padStart(2, '0')}` : coarse[1], other: null };
}

/** What linked data says of the page's own report. */
export interface LinkedDates {
  published: string[];
  created: string[];
  modified: string[];
}

const OWN_TYPES = /Article|Posting|Report|WebPage|CreativeWork|Dataset|Thesis|PressRelease|Newsletter|Page$/i;
const OTHER_TYPES =
  /Comment|Review|Event|Person|Organi[sz]ation|Product|ImageObject|Breadcrumb|WebSite|SearchAction|ItemList|Offer/i;
const OTHERS_KEYS =
  /^(?:comment|comments|review|reviews|itemListElement|hasPart|isPartOf|mentions?|citation|about|isRelatedTo|relatedLink|video|image|author|publisher|breadcrumb|associatedMedia|potentialAction|interactionStatistic)$/;

function mend(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  try {
    return JSON.parse(text);
  } catch {
    // Editors leave line breaks in strings and commas behind the last member.
    try {
      return JSON.parse(
        text
          .replace(/[\p{Cc}]+/gu, ' ')
          .replace(/,(\s*[}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return undefined;
    }
  }
}

/** Read the dates out of JSON-LD blocks, broken ones included; articles come before pages, and both before the rest. */
export function readLinkedDates(blocks: readonly string[], title: string): LinkedDates {
  const found: { kind: keyof LinkedDates; value: string; order: number }[] = [];
  const take = (kind: keyof LinkedDates, value: unknown, order: number) => {
    if (isObject(value)) take(kind, value['@value'], order);
    else if (Array.isArray(value)) take(kind, value[0], order);
    else if (typeof value === 'string' || typeof value === 'number')
      found.push({ kind, value: String(value), order });
  };
  const visit = (value: unknown, depth: number) => {
    if (depth > 6) return;
    if (Array.isArray(value)) for (const item of value.slice(0, 200)) visit(item, depth + 1);
    else if (isObject(value)) {
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      const type = types.join(' ');
      if (!OTHER_TYPES.test(type) || OWN_TYPES.test(type)) {
        const headline = typeof value.headline === 'string' ? value.headline.trim() : '';
        const isThisReport = headline.length > 10 && title.includes(headline.slice(0, 40));
        const order =
          (isThisReport ? 0 : /Article|Posting|Report|PressRelease/i.test(type) ? 2 : 4) + depth / 10;
        take('published', value.datePublished, order);
        take('published', value.datePosted, order + 1);
        take('created', value.dateCreated, order);
        take('created', value.uploadDate, order + 1);
        take('modified', value.dateModified, order);
      }
      for (const [key, member] of Object.entries(value))
        if (typeof member === 'object' && !OTHERS_KEYS.test(key)) visit(member, depth + 1);
    }
  };
  for (const block of blocks) {
    const data = mend(block);
    if (data !== undefined) visit(data, 0);
    else
      for (const [, key, value] of block.matchAll(
        /["'](datePublished|dateCreated|dateModified)["']\s*:\s*\[?\s*["']([^"']{4,60})["']/g,
      ))
        take(
          key === 'datePublished' ? 'published' : key === 'dateCreated' ? 'created' : 'modified',
          value,
          3,
        );
  }
  const of = (kind: keyof LinkedDates) =>
    found
      .filter((date) => date.kind === kind)
      .sort((a, b) => a.order - b.order)
      .map((date) => date.value);
  return { published: of('published'), created: of('created'), modified: of('modified') };
}

const names = (list: string) => new Set(list.split(/\s+/).filter(Boolean));

/** Names of meta tags (lower case) that hold the time of publication and nothing else. */
const PUBLISHED_META = names(`
  article:published_time article:published article:published_date article:publish_date og:published_time og:article:published_time og:pubdate og:publish_date
  og:article:published bt:pubdate bt:pubtime news:published_time article.published article:publicationdate article:post_date
  datepublished rnews:datepublished schema:datepublished date.published date_published published published_at published_time
  published_date publisheddate published-date publishdate publish_date publish-date publish_time publishtime pubdate
  pub_date pub-date publication_date publication-date publicationdate publication-day pubtime ptime pdate apub:time
  article_date_original original-publish-date originalpublicationdate article.origdate article.publish_date articledate
  article-date article_publish_date artpubdate dc.date.issued dc:date:issued dcterms.issued dcterms:issued dc.issued
  dc.date.available dcterms.available dc.date.published prism.publicationdate citation_publication_date citation_online_date
  citation_date bepress_citation_date eprints.date sailthru.date parsely-pub-date cxenseparse:recs:publishtime
  cxenseparse:publishtime cxenseparse:recs:articlepublishtime shareaholic:article_published_time sort_date
  weibo:article:create_at weibo:webpage:create_at nyt:pubdate dateposted gentime displaydate display_date posteddate
  analyticsattributes.articledate firstpublishtime dc.coverage.publicationdate rdate releasedate release_date release-date
  vr:published_time iso-8601-publish-date timestamp-published mediator_published_time ncdate og:release_date
  issuedate press_date og:article:publish_time citation_public_date date-published article:create_time
`);
/** Names that some systems fill with the time of publication, others with that of the last change or of the request. */
const LOOSE_META = names(`
  date dc.date dc:date dcterms.date dcterms:date dc.date.created dcterms.created dcterms:created dc:created dc.created created
  created_at datecreated date_created creation_date creationdate date-creation doc_date docdate pagedate page_date og:date
  article:created_time article:date bundle_date content_date revision_date citation_year citation_journal_date eprints.datestamp
  og:regdate video:release_date og:video:release_date uploaddate originaldate date.created last-published timestamp time
  search_date displaytime issued og:time cdate rights-date datum fecha
`);
const MODIFIED_META = names(`
  article:modified_time article:modified_date og:modified_time og:updated_time article:modified article:updated_time datemodified dateupdate
  date_modified modified modified_time modificationdate modification_date last_modified last-modified lastmod lastmodified
  lastmodifieddate dc.modified dc.date.modified dcterms.modified dcterms:modified updated updated_time revised
  dateupdated date_updated last_updated utime update_time updatetime og:article:modified_time article:updated
  parsely-updated-time revision
`);

export type MetaKind = 'published' | 'loose' | 'modified';
/** What the name of a meta tag promises; null for all others. */
export function metaKindOf(name: string): MetaKind | null {
  if (PUBLISHED_META.has(name)) return 'published';
  if (MODIFIED_META.has(name)) return 'modified';
  return LOOSE_META.has(name) ? 'loose' : null;
}

const SCRIPT_FIELD =
  /(?:\b|_)(date_?published|publish(?:ed)?_?(?:at|on|date|time)|publication_?(?:date|time)|pub_?(?:date|time)|first_?published?(?:_?at|_?date)?|ptime|date_?posted)\\?["']?\s*[:=]\s*(?:\\?["'])?([^"'\\;}\]]{6,40})/gi;

/**
 * The date that a page's own scripts give for its publication: the first field of that meaning that always holds one
 * day. A field with several days speaks of other reports too.
 */
export function findScriptDate(scripts: readonly string[]): FieldDate | null {
  const fields = new Map<string, Map<string, FieldDate>>();
  for (const script of scripts) {
    if (!/pub|ptime|posted/i.test(script)) continue;
    for (const [, name = '', value = ''] of script.matchAll(SCRIPT_FIELD)) {
      // A bare number runs on into the next field.
      const date = readFieldDate(value.replace(/^(\d{10}|\d{13})\D.*$/s, '$1'));
      if (date?.edtf.length !== 10) continue;
      const field = name.toLowerCase();
      fields.set(field, (fields.get(field) ?? new Map()).set(date.edtf, date));
    }
  }
  for (const days of fields.values()) if (days.size === 1) return [...days.values()][0] ?? null;
  return null;
}

/** The date in a comment that a content system left: `<!--publishtime:2025-08-21 10:15-->`. */
export function findCommentDate(comments: readonly string[]): FieldDate | null {
  for (const comment of comments) {
    if (/cach|generated|served|rendered|copyright|version|licen[cs]e|<\w/i.test(comment)) continue;
    const match =
      /(?:publish|pub_?(?:date|time)|posted|ptime|发布(?:时间|日期)|發佈|发表时间)[\w\s-]{0,16}[:=：>\s"']{1,6}(.{6,40})/i.exec(
        comment,
      );
    const date = match?.[1] ? readFieldDate(match[1]) : null;
    if (date && date.edtf.length === 10) return date;
  }
  return null;
}
