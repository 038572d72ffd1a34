import { Readability } from '@mozilla/readability';
import type { Block, Blocks, Range } from './page-blocks';
import { type Lines, squeeze, weigh } from './page-lines';

/**
 * Beyond so many elements, so many in one row, or so many in each other, the reader view would take seconds: the page's
 * own marks and words must do.
 */
const MOST_ELEMENTS = 30_000;
const MOST_CHILDREN = 2_000;
const MOST_NESTED = 1_500_000;

export function isHuge({ ranges }: Blocks): boolean {
  if (ranges.length > MOST_ELEMENTS || ranges.some(({ children }) => children > MOST_CHILDREN)) return true;
  return ranges.reduce((total, { size }) => total + size, 0) > MOST_NESTED;
}

/** The attribute by which a line is found again in what the reader view leaves. */
const MARK = 'data-line';

/** Which lines the reader view keeps. It takes the tree apart, so nothing may be read from it afterwards. */
export function voteOfReaderView(document: Document, blocks: readonly Block[]): boolean[] {
  const marks = new Map<Element, string>();
  for (const { element } of blocks) {
    if (marks.has(element)) continue;
    const mark = String(marks.size);
    marks.set(element, mark);
    element.setAttribute(MARK, mark);
  }
  const kept = new Set<string>();
  try {
    const view = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      charThreshold: 250,
      keepClasses: true,
    }).parse();
    for (const element of view?.content?.querySelectorAll(`[${MARK}]`) ?? []) {
      kept.add(element.getAttribute(MARK) ?? '');
    }
  } catch {
    // The reader view expects the trees of browsers; where it stumbles over another one, the page's own marks decide.
  }
  return blocks.map(({ element }) => kept.has(marks.get(element) ?? ''));
}

/** Which lines the page itself repeats as its article's text, or null where that names too little to decide. */
export function voteOfPage(blocks: readonly Block[], articleBody: string | null): boolean[] | null {
  const whole = squeeze(articleBody ?? '');
  if (whole.length < 250) return null;
  const words = blocks.map(({ text }) => squeeze(text));
  const votes = words.map((word) => word.length >= 12 && whole.includes(word));
  const found = words.reduce((sum, word, i) => sum + (votes[i] ? word.length : 0), 0);
  return found >= 0.75 * whole.length && found <= 1.6 * whole.length ? votes : null;
}

/** The narrowest stretch of lines that holds nearly all that the voters kept. */
export function votedRange(lines: Lines, ranges: readonly Range[], votes: readonly boolean[]): Range | null {
  const sums = [0];
  for (const [i, { text }] of lines.blocks.entries()) sums.push(sums[i]! + (votes[i] ? text.length : 0));
  const all = sums.at(-1)!;
  if (all === 0) return null;
  let best: Range | null = null;
  for (const range of ranges) {
    if (sums[range.to]! - sums[range.from]! < 0.97 * all) continue;
    if (!best || range.to - range.from < best.to - best.from) best = range;
  }
  return best;
}

/** The element with the most running text straight below it, or below its children. */
export function densest(lines: Lines, ranges: readonly Range[]): Range | null {
  const weights = new Map<Element, number>();
  for (const [i, { element, text }] of lines.blocks.entries()) {
    if (!lines.prose[i]) continue;
    let share = 1;
    for (
      let at = /^(?:P|LI|BLOCKQUOTE|TD)$/i.test(element.tagName) ? element.parentElement : element, up = 0;
      at && up < 3;
      up++
    ) {
      weights.set(at, (weights.get(at) ?? 0) + share * weigh(text));
      share *= 0.6;
      at = at.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) if (weight > (best ? weights.get(best)! : 0)) best = element;
  return ranges.find(({ element }) => element === best) ?? null;
}
