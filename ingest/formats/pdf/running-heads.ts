import { rowsOf, type Segment } from './segments';

export interface Page {
  segments: Segment[];
  height: number;
}

/** How much of a page's height at its top and its bottom may hold a running head or foot. */
const MARGIN = 0.12;
/** Rows at each end that are looked at. */
const DEEP = 3;

/** A row's words without its numbers, so that page numbers are alike. */
const keyOf = (row: readonly Segment[]) =>
  row
    .map((segment) => segment.text)
    .join(' ')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const PAGE_COUNT =
  /^(?:page\s*)?\d{1,4}\s*(?:\/|of|von|sur|de)\s*\d{1,4}$|^第\s*\d{1,4}\s*[页頁](?:\s*[,，/]?\s*共\s*\d{1,4}\s*[页頁])?$/i;

/** The foot that a browser prints: the page's address and the count, at both ends of a row. */
const BROWSER_FOOT = /^https?:\/\/\S+ \d{1,4}\/\d{1,4}$/;

interface Edge {
  key: string;
  row: Segment[];
}

const baselineOf = (row: readonly Segment[]) => row[0]?.baseline ?? 0;
const sizeOf = (row: readonly Segment[]) => Math.max(...row.map((segment) => segment.size));

/** The rows, from the page's edge inward, that white space or another size of type parts from the text. */
function partedRows(rows: readonly Segment[][], isInMargin: (row: Segment[]) => boolean): Segment[][] {
  let parted = 0;
  for (let i = 0; i < Math.min(DEEP, rows.length); i++) {
    const [row, inner] = [rows[i]!, rows[i + 1]];
    if (!isInMargin(row)) break;
    const size = sizeOf(row);
    // A page with nothing but one row may be an image with a number.
    const isApart = !inner
      ? i === 0
      : Math.abs(baselineOf(inner) - baselineOf(row)) > Math.max(size, sizeOf(inner)) * 1.8 ||
        Math.abs(sizeOf(inner) - size) > size * 0.1;
    if (isApart) parted = i + 1;
  }
  return rows.slice(0, parted);
}

function edgesOf({ segments, height }: Page): Edge[] {
  const rows = rowsOf(segments);
  const top = partedRows(rows, (row) => baselineOf(row) < height * MARGIN);
  const bottom = partedRows(rows.toReversed(), (row) => baselineOf(row) > height * (1 - MARGIN));
  return [
    ...top.map((row) => ({ key: `top ${keyOf(row)}`, row })),
    ...bottom.map((row) => ({ key: `bottom ${keyOf(row)}`, row })),
  ];
}

/**
 * The pages without running heads, running feet and page numbers: rows in the margins whose words, numbers aside, come
 * back on most pages (on left or right pages alone in longer files). `dropped` are the rows taken out, each once.
 */
export function withoutRunningHeads(pages: readonly Page[]): { pages: Page[]; dropped: string[] } {
  const edges = pages.map(edgesOf);
  const seen = new Map<string, number>();
  for (const page of edges)
    for (const key of new Set(page.map((edge) => edge.key))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const needed =
    pages.length < 2 ? Number.POSITIVE_INFINITY : Math.max(2, pages.length * (pages.length < 6 ? 0.6 : 0.4));
  const dropped = new Set<string>();
  const kept = pages.map((page, i) => {
    const gone = new Set<Segment>();
    for (const { key, row } of edges[i] ?? []) {
      const words = row.map((segment) => segment.text).join(' ');
      const isCount = PAGE_COUNT.test(words.trim()) || BROWSER_FOOT.test(words.trim());
      if ((seen.get(key) ?? 0) < needed && !isCount) continue;
      dropped.add(words);
      for (const segment of row) gone.add(segment);
    }
    return { ...page, segments: page.segments.filter((segment) => !gone.has(segment)) };
  });
  return { pages: kept, dropped: [...dropped] };
}
