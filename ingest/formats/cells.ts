const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, blockquote';

/** The elements inside one table that are its own, not those of a table in one of its cells. */
const ownOf = (table: Element, selector: string) =>
  Array.from(table.querySelectorAll(selector)).filter((part) => part.closest('table') === table);

/** An element's content in a plain block of its own. */
function unwrap(document: globalThis.Document, element: Element): void {
  const block = document.createElement('div');
  while (element.firstChild) block.append(element.firstChild);
  element.replaceWith(block);
}

/** A table that only lays out, as blocks that follow each other. */
export function unfoldTable(document: globalThis.Document, table: Element): void {
  for (const part of ownOf(table, 'td, th, tr, tbody, thead, tfoot, caption')) unwrap(document, part);
  unwrap(document, table);
}

/**
 * Tables whose cells hold paragraphs, as word processors write them, made into tables of words: a cell becomes one
 * line, so that its row can stay one. A table of one column is a frame and becomes the blocks inside it.
 */
export function joinCells(document: globalThis.Document): void {
  for (const table of Array.from(document.querySelectorAll('table')).reverse()) {
    const rows = ownOf(table, 'tr').map((row) => Array.from(row.children));
    if (rows.every((cells) => cells.length < 2)) unfoldTable(document, table);
    else for (const cell of ownOf(table, 'td, th')) joinCell(document, cell);
  }
}

function joinCell(document: globalThis.Document, cell: Element): void {
  if (cell.querySelector('table, ul, ol')) return;
  for (const block of Array.from(cell.querySelectorAll(BLOCKS)).reverse()) {
    const words = document.createElement('span');
    while (block.firstChild) words.append(block.firstChild);
    words.append(document.createTextNode(' '));
    block.replaceWith(words);
  }
  for (const end of Array.from(cell.querySelectorAll('br'))) end.replaceWith(document.createTextNode(' '));
}
