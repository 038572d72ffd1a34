import type { Selection as SelectedWords } from '@/core/model/added-fact';

/** What the reader writes into the text that is none of it: paragraph numbers and the tags of facts. */
const NOT_TEXT = '.pn, sup';

/** How many characters of the clean text stand before a point of the page; null for a point outside the text. */
function offsetAt(reader: HTMLElement, node: Node, offset: number): number | null {
  if (!reader.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]') ?? paragraphAt(reader, node, offset);
  if (!paragraph) return null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  if (paragraph.contains(node)) range.setEnd(node, offset);
  else range.setEnd(paragraph, 0);
  const before = range.cloneContents();
  for (const sign of before.querySelectorAll(NOT_TEXT)) sign.remove();
  return Number(paragraph.dataset.start) + (before.textContent?.length ?? 0);
}

/** A selection may end between two paragraphs: then at the one that follows. */
function paragraphAt(reader: HTMLElement, node: Node, offset: number): HTMLElement | null {
  if (node !== reader) return null;
  const child = reader.childNodes[Math.min(offset, reader.childNodes.length - 1)];
  return child instanceof HTMLElement && child.dataset.start !== undefined ? child : null;
}

/** The words of the clean text that are selected on the page; null where none are, or where they lie outside the reader. */
export function readSelectedWords(reader: HTMLElement): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(reader, range.startContainer, range.startOffset);
  const end = offsetAt(reader, range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  const contents = range.cloneContents();
  for (const sign of contents.querySelectorAll(NOT_TEXT)) sign.remove();
  const words = contents.textContent ?? '';
  return words.trim() === '' ? null : { start, end, words };
}
