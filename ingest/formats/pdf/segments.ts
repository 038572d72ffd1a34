/** A run of text on one baseline without a wide gap; points, measured from the page's top left. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Distance of the baseline from the page's top. */
  baseline: number;
  /** Height of the type. */
  size: number;
}

/** What the PDF reader gives for one run of signs. `transform` is a matrix of PDF, six numbers. */
export interface TextRun {
  str: string;
  transform: number[];
  width: number;
}

const CJK = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Whether a sign belongs to a script that is written without spaces. */
export const isCjk = (sign: string | undefined) => sign !== undefined && CJK.test(sign);

/** Whether two pieces of text stand apart by a space when they are joined. */
export const needsSpace = (before: string, after: string) =>
  before !== '' &&
  after !== '' &&
  !/\s$/.test(before) &&
  !/^\s/.test(after) &&
  !isCjk(before.at(-1)) &&
  !isCjk(after[0]);

/** Beyond this many heights of the type a gap parts two cells or two columns, not two words. */
const WIDE_GAP = 1.2;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Radicals that fonts name instead of the letters which look the same, where Unicode's own folding (NFKC) gives none or
 * the traditional one.
 */
const RADICALS = new Map(
  Array.from(
    '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⼾户'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical, letter]) => [radical!, letter!] as const,
  ),
);

/** Radicals as letters: many fonts for Chinese have one shape for both, and a PDF then names the wrong one. */
const withoutRadicals = (text: string) =>
  text.replace(/[\u2e80-\u2fdf]/g, (sign) => RADICALS.get(sign) ?? sign.normalize('NFKC'));

interface Placed extends Segment {
  /** Quarter turns of the writing against the page; null for a slanted one, such as a watermark. */
  turns: number | null;
}

const multiply = (m: readonly number[], n: readonly number[]): number[] => [
  m[0]! * n[0]! + m[2]! * n[1]!,
  m[1]! * n[0]! + m[3]! * n[1]!,
  m[0]! * n[2]! + m[2]! * n[3]!,
  m[1]! * n[2]! + m[3]! * n[3]!,
  m[0]! * n[4]! + m[2]! * n[5]! + m[4]!,
  m[1]! * n[4]! + m[3]! * n[5]! + m[5]!,
];

function place(run: TextRun, viewport: readonly number[]): Placed | null {
  const [a, b, c, d, x, y] = multiply(viewport, run.transform) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (![a, b, c, d, x, y, run.width].every(Number.isFinite)) return null;
  const size = Math.hypot(c, d);
  // In the viewport y grows downward, so upright writing has d < 0 and runs along a > 0.
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  const quarter = Math.round(angle / 90);
  const turns = Math.abs(angle - quarter * 90) < 3 ? (quarter + 4) % 4 : null;
  // Turn the page back, so that the writing runs to the right.
  const [left, baseline] = turns === 1 ? [y, -x] : turns === 2 ? [-x, -y] : turns === 3 ? [-y, x] : [x, y];
  return { text: withoutRadicals(run.str), left, right: left + Math.abs(run.width), baseline, size, turns };
}

/** Raised small digits as superscripts: a footnote's mark must not become the last digit of a number. */
const raised = (text: string) => text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

/** Put `next` behind `segment` when it stands on the same line close by; false when it does not. */
function append(segment: Segment, next: Segment): boolean {
  const size = Math.max(segment.size, next.size);
  const shift = segment.baseline - next.baseline;
  const isMark =
    next.size < segment.size * 0.88 && shift > segment.size * 0.2 && /^\d{1,3}$/.test(next.text.trim());
  if (Math.abs(shift) > size * (isMark ? 0.6 : 0.3)) return false;
  const gap = next.left - segment.right;
  if (gap > size * WIDE_GAP || gap < -size * 0.5) return false;
  const text = isMark ? raised(next.text) : next.text;
  const isApart = isCjk(segment.text.at(-1)) && isCjk(text[0]) ? gap > size * 0.6 : gap > size * 0.14;
  segment.text += (isApart && !/\s$/.test(segment.text) && !/^\s/.test(text) ? ' ' : '') + text;
  segment.right = Math.max(segment.right, next.right);
  if (next.size > segment.size) segment.baseline = next.baseline;
  segment.size = size;
  return true;
}

/** Whether the same words were printed a second time over the first ones, to look bold or shadowed. */
const isOverprint = (segment: Placed, earlier: Placed) =>
  segment.text === earlier.text &&
  Math.abs(segment.left - earlier.left) < segment.size * 0.25 &&
  Math.abs(segment.baseline - earlier.baseline) < segment.size * 0.25;

/**
 * The runs of one page put together into segments, from top to bottom and left to right. Only writing in the page's
 * main direction is kept, which leaves watermarks and stamps in the margin out. `viewport` maps PDF's space to the
 * page as it is shown.
 */
export function segmentsOf(runs: readonly TextRun[], viewport: readonly number[]): Segment[] {
  const placed = runs
    .map((run) => place(run, viewport))
    .filter((run): run is Placed => run !== null && run.text.trim() !== '' && run.size > 0.5);
  const weights = new Map<number, number>();
  for (const { turns, text } of placed)
    if (turns !== null) weights.set(turns, (weights.get(turns) ?? 0) + text.length);
  const main = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  const upright = placed.filter((run) => run.turns === main);
  const segments: Segment[] = [];
  const recent: Placed[] = [];
  for (const run of upright) {
    if (recent.some((earlier) => isOverprint(run, earlier))) continue;
    recent.push(run);
    if (recent.length > 40) recent.shift();
    const last = segments.at(-1);
    if (last && append(last, run)) continue;
    segments.push({ ...run });
  }
  return joinNeighbours(segments);
}

/** Segments that a file draws in odd order, joined once they stand in the order of reading. */
function joinNeighbours(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const row of rowsOf(segments)) {
    const own: Segment[] = [];
    for (const segment of row) {
      const last = own.at(-1);
      if (!last || !append(last, segment)) own.push({ ...segment });
    }
    joined.push(...own);
  }
  return joined.map((segment) => ({ ...segment, text: segment.text.replace(/\s+/g, ' ').trim() }));
}

/** Segments in rows of about the same baseline, from top to bottom, each from left to right. */
export function rowsOf<S extends Segment>(segments: readonly S[]): S[][] {
  const rows: S[][] = [];
  for (const segment of [...segments].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && segment.baseline - first.baseline <= Math.max(first.size, segment.size) * 0.4)
      row.push(segment);
    else rows.push([segment]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}
