import { type Edit, removal } from '../edits';
import { linesOf, wholeLine } from '../lines';
import type { CleaningStep } from '../step';

/** Last words of the titles of table columns. */
const COLUMN_WORDS = new Set(
  `summary summaries description details detail explanation overview notes note remarks comments comment status value values
   amount total unit units metric metrics indicator change impact impacts implication implications significance meaning
   focus area areas theme themes topic topics category categories type types name company companies country countries
   date year period quarter priority priorities directive directives point points item items action actions outcome
   outcomes event events place places ticker tickers code codes unit rank ranking metric result results objective objectives goal goals measure measures initiative initiatives role position product
   products price prices volume capacity share source sources takeaway takeaways analysis context relevance insight
   insights risk risks opportunity opportunities factor factors feature features aspect aspects element application
   applications output production sales revenue profit demand supply imports exports shipments stock stocks inventory
   inventories grade purity average high low yoy mom story where what who when why use uses stage phase timeline location project projects sector segment strategy response example examples`
    .split(/\s+/)
    .filter(Boolean),
);
/** A change over time as the title of a column: `y/y` behind a unit, before the next title. */
const CHANGE = 'y/y|q/q|m/m|w/w|d/d|yoy|qoq|mom';
const GLUE = new RegExp(`(?<=\\p{Ll}|\\d|\\))(?=\\p{Lu})|(?<=\\))(?=(?:${CHANGE})(?!\\p{Ll}))`, 'u');
const HAS_GLUE = /[\p{Ll}\d)%]\p{Lu}/u;
/** True where two cells could meet at all; most texts have no such place. */
export const mayHoldGlue = (words: string): boolean => HAS_GLUE.test(words);

const TITLE_WORD =
  /^(?:(?:[ymqwd]\/[ymqwd]|[ymq]o[ymq])|\p{Lu}[\p{L}’'-]*|\d[\d,.%]*|of|and|the|for|in|to|&|\/|\([^()]{1,12}\))$/u;

/** Units, years and changes close a title as well. */
const CELL_END = new RegExp(`^(?:\\([^()]+\\)|\\d[\\d,.%]*|${CHANGE})$`, 'u');

/** The cells of a head, parted where a small letter or a number meets a capital. */
export const splitHead = (words: string): string[] => words.split(GLUE).map((cell) => cell.trim());

/** True for the titles of a table's columns run together: `DirectivesSummary`, `Focus AreaKey Details`. */
export function isGluedTableHead(words: string): boolean {
  if (words.length > 90 || /[.!?。:;,]$/.test(words) || !mayHoldGlue(words)) return false;
  const cells = splitHead(words);
  if (cells.length < 2 || cells.length > 8) return false;
  const parts = cells.map((cell) => cell.split(/\s+/));
  const isColumn = (word: string) => COLUMN_WORDS.has(word.toLowerCase().replace(/[.,]$/, ''));
  // "Purchase price incl. tax": a column's title in lower case has to say by one of its words that it is one.
  const isTitle = (cell: string[]) =>
    cell.every((word) => TITLE_WORD.test(word)) || (TITLE_WORD.test(cell[0] ?? '') && cell.some(isColumn));
  if (!parts.every((cell) => cell.length <= 5 && isTitle(cell))) return false;
  // Titles meet titles. Where neither side of a glue is one, it is a name with a capital inside: `PrNd Output and Sales`.
  const isTitleEnd = (word: string) => isColumn(word) || CELL_END.test(word);
  const meets = parts
    .slice(1)
    .every((cell, i) => isTitleEnd(parts[i]?.at(-1) ?? '') || isTitleEnd(cell[0] ?? ''));
  if (!meets) return false;
  const known = parts.filter(
    (cell) => isColumn(cell.at(-1) ?? '') || cell.slice(0, -1).some(isColumn),
  ).length;
  // "YouTube Summary" is one heading: both neighbours of a glue must be columns, or the last one of two.
  return (
    known >= 2 || (cells.length === 2 && parts[1]?.length === 1 && known === 1 && parts[0]?.length === 1)
  );
}

const CHINESE_COLUMNS =
  '(?:品名|品种|品種|产品|產品|名称|名稱|指标|指標|项目|項目|序号|序號|规格|規格|牌号|牌號|产地|產地|单位|單位|价格|價格|价格范围|價格範圍|最低价|最高价|均价|平均价|涨跌|涨跌幅|漲跌|产量|產量|销量|銷量|数量|數量|金额|金額|同比|环比|日期|备注|備註)(?:[（(][^（）()]{1,8}[)）])?';
/** One look whether a Chinese head can be there at all. */
const CHINESE_TITLE = /单位|單位|备注|備註|序号|序號|规格|規格|均价|日期/;
/** `品名规格价格范围均价单位`: four titles or more, for fewer could be a heading about prices. */
const CHINESE_HEAD = new RegExp(`^(?=.*(?:${CHINESE_TITLE.source}))(?:${CHINESE_COLUMNS}){4,}$`, 'u');
const LONGEST_CHINESE_HEAD = 60;

const isTableHead = (words: string): boolean =>
  isGluedTableHead(words) || (words.length <= LONGEST_CHINESE_HEAD && CHINESE_HEAD.test(words));

/** A flattened table's head says nothing without its columns. It must have rows below to be one. */
export const tableHeads: CleaningStep = {
  name: 'flattened table heads',
  find(text) {
    const edits: Edit[] = [];
    if (!mayHoldGlue(text) && !CHINESE_TITLE.test(text)) return edits;
    const lines = linesOf(text);
    for (const [i, line] of lines.entries()) {
      if (!line.words || !isTableHead(line.words)) continue;
      if (!lines.slice(i + 1, i + 3).some((next) => next.words.length > 20)) continue;
      const { start, end } = wholeLine(text, line);
      edits.push(removal(start, end, 'table-head'));
    }
    return edits;
  },
};
