import { parseHTML } from 'linkedom';
import { joinCells, unfoldTable } from '../cells';
import { textOf } from '../page-text';

/** Styles that hide an element from the reader: preheaders for the list of messages, other devices' versions. */
const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)/i;
const NO_HEIGHT = /max-height\s*:\s*0(?:px)?\s*(?:;|!|$)/i;

/** The longest words that a cell of a table of data may hold; a layout's cells hold whole stories. */
const LONGEST_CELL = 60;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style') ?? '';
  return HIDDEN.test(style) || (NO_HEIGHT.test(style) && /overflow\s*:\s*hidden/i.test(style));
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Whether a table holds data rather than the layout of a newsletter: named columns, or rows of several short cells. */
function isData(table: Element): boolean {
  if (table.querySelector('table')) return false;
  if (table.querySelector('th')) return true;
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const rows = Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.querySelectorAll('td'), wordsOf),
  );
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2 || rows.some((cells) => cells.length !== columns)) return false;
  const isFull = rows.every((cells) => cells.filter((words) => words !== '').length >= 2);
  return isFull && rows.flat().every((words) => words.length <= LONGEST_CELL);
}

const SERVICE =
  /\bunsubscribe\b|\bopt[- ]out\b|\b(?:update|manage|change|edit)\s+(?:your\s+)?(?:e-?mail\s+|subscription\s+|mailing\s+)?(?:preferences|settings|subscriptions?)\b|\byou(?:['’]re| are)\s+(?:receiving|getting)\s+this\b|\byou received this (?:e-?mail|newsletter|message)\b|\bthis (?:e-?mail|newsletter|message) was sent (?:to|by)\b|\badd us to your address book\b|退订|取消订阅|取消訂閱|您收到(?:此|这封|本)邮件/i;
const ONLINE =
  /\b(?:view|read|open|see)\b.{0,30}\b(?:in|on)\b.{0,12}\b(?:browser|web|online)\b|\bview (?:it )?online\b|\bweb version\b|having trouble (?:viewing|reading)|在(?:您的)?浏览器中(?:查看|打开|阅读)|浏览器查看|网页版/i;
const SHARE =
  /^(?:forward (?:this )?(?:e-?mail |newsletter )?to a (?:friend|colleague)|forward to a friend|privacy policy)\.?$/i;
const RIGHTS = /^(?:copyright\b|©|\(c\)\s*\d{4}).{0,160}$|^.{0,60}\ball rights reserved\.?$/i;

/** Whether a line serves the sending of a newsletter and is no part of its report. */
function isService(line: string): boolean {
  if (line.length <= 300 && SERVICE.test(line)) return true;
  if (line.length <= 120 && ONLINE.test(line)) return true;
  return SHARE.test(line) || RIGHTS.test(line);
}

/** Text without the lines by which a newsletter is left or opened elsewhere. Only short lines are taken for such. */
export function withoutService(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isService(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The words of a message's HTML as its reader sees them: what is hidden is left out, tables that only lay out are
 * unfolded, and lines about the subscription are dropped. `language` is what its root declares.
 */
export function readNewsletter(html: string): { text: string; language: string | null } {
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(source);
  for (const element of Array.from(document.querySelectorAll('[style], [hidden]')))
    if (isHidden(element)) element.remove();
  for (const table of Array.from(document.querySelectorAll('table')).reverse())
    if (!isData(table)) unfoldTable(document, table);
  joinCells(document);
  const root = document.body ?? document.documentElement;
  const language = document.documentElement?.getAttribute('lang')?.trim() || null;
  return { text: root ? withoutService(withoutFiller(textOf(root))) : '', language };
}

/** Signs without width, by which senders push the rest of a preheader out of sight. */
const withoutFiller = (text: string) =>
  text.replace(/(?:(?:\u034f|\u00ad|\u061c|\u180e|[\u200b-\u200f]|\u2060|\ufeff|\u2007)[ \u00a0]*){2,}/g, '');
