import type { Blocks, Range } from './page-blocks';

/** Stretches of a page's lines, `[from, to)`, that together may be its report. */
export interface Candidate {
  ranges: Range[];
  /** `exact` where the page's author named the report's text; `wide` where the element also holds its frame. */
  kind: 'exact' | 'wide' | 'voted';
}

/** Names that authors of pages and their systems give to the element of the report's text, and to nothing wider. */
const EXACT_NAMES =
  /(?:^|\s)(?:article-?_?-?(?:body|content|text|copy|main-text|html)(?:[-_]{1,2}(?:content|text|body|inner|wrap\w*|container))?|articlebody|articlecontent|articletext|article_?con|art_?con(?:tent)?|story-?_?(?:body|text|content|copy)(?:[-_]{1,2}(?:inner|text|content|text-content))?|storybody|storytext|story-article|entry-?content|entrytext|post-?(?:body|content|text|entry)(?:[-_](?:inner|wrap\w*))?|postcontent|news-?_?(?:body|content|text|con|detail-content|article-content)|newscontent|newstext|news_txt|txt-content|body-?(?:copy|content|text)|content-?body|content__article-body|main-?text|maintext|field-name-body|field--name-body|field--type-text-with-summary|node-?content|td-post-content|single-content|theiapostslider_\w+|trs_editor|trs_uedita|trs_preappend|pages_content|zoom|ucap-content|vsbcontent\w*|v_news_content|wp_articlecontent|artibody|article_content|rich_media_content|js_content|left_zw|content_area|cont_?txt|detail-?content|detail_?con|xl-?content|main-?content-?text|wysiwyg|richtext|rich-text|press-?release(?:-body|-content|-text)?|release-?(?:body|text|content)|bw-release-story|newsletter-?(?:body|content)|prose|post__content|article__content|article__body|article__text|entry__content|story__body|story__content|caas-body|amp-wp-article-content|mw-parser-output|zn-body-text|zn-body__paragraph|l-container zn-body|paragraph-?(?:body|text)|c-entry-content|js-article__body|articlepage|dcr-\w+ article-body|instapaper_body|e-content|hentry-content|the-content|thecontent)(?=$|\s)/i;

const depthOf = (element: Element) => {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth++;
  return depth;
};

const namesOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.trim();

/** The elements that hold no other of the list. */
function outermost(ranges: readonly Range[]): Range[] {
  return ranges.filter(
    (range) =>
      !ranges.some(
        (other) =>
          other !== range &&
          other.from <= range.from &&
          other.to >= range.to &&
          other.element.contains(range.element),
      ),
  );
}

/**
 * The stretches that may be the report, the most telling first: elements marked or named as the article's text,
 * then `<article>` and `<main>`.
 */
export function findCandidates({ ranges }: Blocks): Candidate[] {
  const marked: Range[] = [];
  const named = new Map<string, Range[]>();
  const articles: Range[] = [];
  const mains: Range[] = [];
  for (const range of ranges) {
    if (range.to <= range.from) continue;
    const { element } = range;
    const tag = element.tagName.toUpperCase();
    if (/^(?:SPAN|A|P|B|I|EM|STRONG|H[1-6]|BODY|HTML|LI|TR|UL)$/.test(tag)) continue;
    if (/articleBody|reviewBody/i.test(element.getAttribute('itemprop') ?? '')) marked.push(range);
    const name = EXACT_NAMES.exec(namesOf(element))?.[0]?.trim().toLowerCase();
    if (name) named.set(name, [...(named.get(name) ?? []), range]);
    if (tag === 'ARTICLE') articles.push(range);
    if (tag === 'MAIN' || element.getAttribute('role') === 'main') mains.push(range);
  }
  const groups = [...named.values()].map(outermost);
  // The deepest name is the narrowest: a story's text stands inside the story.
  groups.sort((a, b) => depthOf(b[0]!.element) - depthOf(a[0]!.element));
  const candidates: Candidate[] = [];
  if (marked.length > 0) candidates.push({ ranges: outermost(marked), kind: 'exact' });
  for (const group of groups.slice(0, 12)) candidates.push({ ranges: group, kind: 'exact' });
  if (articles.length > 0) candidates.push({ ranges: outermost(articles), kind: 'wide' });
  if (mains.length > 0) candidates.push({ ranges: outermost(mains), kind: 'wide' });
  return candidates;
}
