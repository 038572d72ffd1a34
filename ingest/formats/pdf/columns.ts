import { isCjk, rowsOf, type Segment } from './segments';

/** A line of one column: its words, its place, and the edges of its column. */
export interface Line extends Segment {
  columnLeft: number;
  columnRight: number;
  /** Which column of the document, counted in the order of reading. */
  column: number;
  isTableRow: boolean;
}

/** A gutter between two columns, and what stands on each side of it. */
interface Gutter {
  left: Segment[];
  right: Segment[];
}

const FEWEST_LINES = 4;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const extentOf = (segments: readonly Segment[]) => ({
  left: Math.min(...segments.map((segment) => segment.left)),
  right: Math.max(...segments.map((segment) => segment.right)),
});

/**
 * Prose fills its column; the cells of a table seldom do. Where an earlier page has shown the gutter (`isKnown`), a
 * line or two are enough.
 */
function isProse(segments: readonly Segment[], isKnown: boolean): boolean {
  const rows = rowsOf(segments);
  if (rows.length < (isKnown ? 1 : FEWEST_LINES)) return false;
  const { left, right } = extentOf(segments);
  const fills = rows.map((row) => {
    const own = extentOf(row);
    return (own.right - own.left) / (right - left || 1);
  });
  const fill = isKnown ? Math.max(...fills) : median(fills);
  const signs = rows.map((row) =>
    row.reduce((sum, { text }) => sum + text.length * (isCjk(text[0]) ? 2 : 1), 0),
  );
  return fill >= 0.6 && median(signs) >= (isKnown ? 12 : 18);
}

/** The places where a gutter may stand: free stretches between the edges of segments. */
function gutterPlaces(segments: readonly Segment[]): number[] {
  const { left, right } = extentOf(segments);
  const width = right - left;
  const starts = segments
    .map((segment) => segment.left)
    .filter((x) => x > left + width * 0.15 && x < right - width * 0.1);
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.round(start), (counts.get(Math.round(start)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([x]) => x - 1);
}

/** How much of a column's width the fullest of some rows takes; 1 when there is none. */
function fullest(segments: readonly Segment[], column: readonly Segment[]): number {
  if (segments.length === 0) return 1;
  const { left, right } = extentOf(column);
  const fills = rowsOf(segments).map(
    (row) => (extentOf(row).right - extentOf(row).left) / (right - left || 1),
  );
  return Math.max(...fills);
}

/** Whether each of several rows has the same number of cells, and a cell behind the first starts under its like. */
function isTable(segments: readonly Segment[]): boolean {
  const rows = rowsOf(segments);
  const first = rows[0] ?? [];
  if (rows.length < 2 || first.length < 2) return false;
  return rows.every(
    (row) =>
      row.length === first.length && row.some(({ left }, i) => i > 0 && Math.abs(left - first[i]!.left) < 3),
  );
}

/** Rows that stand together: the run ends where white space goes through both columns. */
function blocksOf(rows: readonly Segment[][]): Segment[][][] {
  const blocks: Segment[][][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const first = row[0]!;
    const block = blocks.at(-1);
    if (block && first.baseline - bottom < first.size * 2) block.push(row);
    else blocks.push([row]);
    bottom = first.baseline;
  }
  return blocks;
}

/** Rows without one across the gutter: the columns they form, and what stands below them without being part of them. */
function partedAt(rows: readonly Segment[][], x: number, isKnown: boolean): (Gutter | Segment[])[] {
  const sidesOf = (some: readonly Segment[][]): Gutter => ({
    left: some.flat().filter((segment) => segment.left < x),
    right: some.flat().filter((segment) => segment.left >= x),
  });
  const whole = sidesOf(rows);
  const blocks = blocksOf(rows);
  // A table below the columns has no row across the gutter either, but its cells do not fill them.
  const end = blocks.findIndex((block, i) => {
    const { left, right } = sidesOf(block);
    if (i === 0) return false;
    const isBoth = left.length > 0 && right.length > 0;
    const isThin = isBoth && Math.min(fullest(left, whole.left), fullest(right, whole.right)) < 0.5;
    return isThin || isTable(left) || isTable(right);
  });
  const above = end < 0 ? whole : sidesOf(blocks.slice(0, end).flat());
  if (!isProse(above.left, isKnown) || !isProse(above.right, isKnown)) return [rows.flat()];
  return end < 0 ? [above] : [above, blocks.slice(end).flat(2)];
}

/** Bands from top to bottom: those that the gutter parts into two columns, and those that it does not. */
function bandsAt(segments: readonly Segment[], x: number, isKnown: boolean): (Gutter | Segment[])[] {
  const bands: (Gutter | Segment[])[] = [];
  let free: Segment[][] = [];
  let across: Segment[] = [];
  const endFree = () => {
    if (free.length > 0) bands.push(...partedAt(free, x, isKnown));
    free = [];
  };
  const endAcross = () => {
    if (across.length > 0) bands.push(across);
    across = [];
  };
  for (const row of rowsOf(segments)) {
    if (row.some((segment) => segment.left < x - 1 && segment.right > x + 1)) {
      endFree();
      across.push(...row);
    } else {
      endAcross();
      free.push(row);
    }
  }
  endFree();
  endAcross();
  return joinBands(bands);
}

/** Bands without a gutter that follow each other as one: a cell across the gutter does not end its table. */
function joinBands(bands: readonly (Gutter | Segment[])[]): (Gutter | Segment[])[] {
  const joined: (Gutter | Segment[])[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && !isGutter(last) && !isGutter(band)) last.push(...band);
    else joined.push(isGutter(band) ? band : [...band]);
  }
  return joined;
}

const isGutter = (band: Gutter | Segment[]): band is Gutter => !Array.isArray(band);

interface Column {
  segments: Segment[];
  /** It was parted from another one, so it holds running text. */
  isParted: boolean;
}

/** Segments of a region as columns in the order of reading: a parted band left before right, others as they stand. */
function columnsOf(segments: readonly Segment[], known: Set<number>, depth = 0): Column[] {
  if (segments.length === 0) return [];
  const whole = { segments: [...segments], isParted: depth > 0 };
  if (depth > 3) return [whole];
  let best: { bands: (Gutter | Segment[])[]; x: number } | null = null;
  let most = 0;
  const places = segments.length < FEWEST_LINES * 2 ? [] : gutterPlaces(segments);
  for (const x of [...known, ...places]) {
    const isKnown = known.has(x);
    const bands = bandsAt(segments, x, isKnown);
    const parted = bands
      .filter(isGutter)
      .reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    if (parted <= most || (!isKnown && parted < segments.length * 0.25)) continue;
    most = parted;
    best = { bands, x };
  }
  if (!best) return [whole];
  known.add(best.x);
  return best.bands.flatMap((band): Column[] =>
    isGutter(band)
      ? [...columnsOf(band.left, known, depth + 1), ...columnsOf(band.right, known, depth + 1)]
      : [{ segments: band, isParted: false }],
  );
}

const startsAlike = (a: readonly Segment[], b: readonly Segment[]) => {
  let alike = 0;
  for (const { left, right } of a)
    if (b.some((other) => Math.abs(other.left - left) < 3 || Math.abs(other.right - right) < 3)) alike++;
  return alike >= 2;
};

/**
 * The lines of a page in the order of reading. A row whose cells stand under those of a neighbour is a table's.
 * `gutters` gathers the places of the gutters found (points from the left), for the pages that follow.
 */
export function linesOf(segments: readonly Segment[], firstColumn: number, gutters: Set<number>): Line[] {
  return columnsOf(segments, gutters).flatMap(({ segments: column, isParted }, i) => {
    const { left: columnLeft } = extentOf(column);
    const rows = rowsOf(column);
    // A few rows that stick out, such as a page's head, do not make the column wider.
    const rights = rows.map((row) => extentOf(row).right).sort((a, b) => b - a);
    const columnRight = rights[Math.floor(rights.length * 0.15)] ?? columnLeft;
    const place = { columnLeft, columnRight, column: firstColumn + i };
    return rows.flatMap((row, j): Line[] => {
      const before = rows[j - 1] ?? [];
      const after = rows[j + 1] ?? [];
      const isTableRow = row.length > 1 && !isParted && (startsAlike(row, before) || startsAlike(row, after));
      if (!isTableRow && !isParted) return row.map((segment) => ({ ...segment, ...place, isTableRow }));
      const first = row[0]!;
      // Justified lines of a narrow column have gaps as wide as a table's.
      const text = row.map((segment) => segment.text).join(isTableRow ? ' | ' : ' ');
      return [{ ...first, ...extentOf(row), text, ...place, isTableRow }];
    });
  });
}
