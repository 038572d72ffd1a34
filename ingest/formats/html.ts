import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { NO_HEADER, type Document as Report } from '@/core/model/document';
import { readPageHeader } from './page-header';
import { textOf } from './page-text';

/** Less than this share of the page's own words is a sign that the reader view missed the report. */
const FEWEST_SIGNS = 200;
const FURNITURE =
  'nav, footer, aside, form, script, style, noscript, [role="navigation"], [aria-hidden="true"]';

/** The page's main text: the reader view's choice, or the whole page without its frame where that finds too little. */
function findMainText(document: Document): string {
  const whole = document.cloneNode(true) as Document;
  const main = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const chosen = main?.content ? textOf(main.content) : '';
  if (chosen.length >= FEWEST_SIGNS) return chosen;
  for (const node of whole.querySelectorAll(FURNITURE)) node.remove();
  const rest = whole.body ? textOf(whole.body) : '';
  return rest.length > chosen.length ? rest : chosen;
}

/** A saved web page: its header fields, and its main text as plain lines. */
export function readHtml(text: string, filename: string): Report {
  // linkedom needs an outer element; fragments of pages get one.
  const source = /<html[\s>]/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`;
  const { document } = parseHTML(source);
  const header = readPageHeader(document);
  return {
    ...NO_HEADER,
    filename,
    mediaType: 'text/html',
    title: header.title,
    url: header.url,
    published: header.published,
    publisher: header.publisher,
    language: header.language,
    body: findMainText(document),
  };
}
