import { NO_HEADER, type Document as Report } from '@/core/model/document';
import { parsePage } from './page-dom';
import { readPageHeader } from './page-header';
import { findMainText } from './page-main';

/** A saved web page: its header fields, and its main text as plain lines. */
export function readHtml(text: string, filename: string): Report {
  const page = parsePage(text);
  const { articleBody, ...header } = readPageHeader(page);
  // The header is read first: finding the main text takes the tree apart.
  const body = findMainText(page.document, header.title, articleBody);
  return { ...NO_HEADER, filename, mediaType: 'text/html', ...header, body };
}

/** The main text of a page's source: the report without menus, share bars, related links, comments and the like. */
export function extractMainText(html: string): string {
  return readHtml(html, '').body;
}
