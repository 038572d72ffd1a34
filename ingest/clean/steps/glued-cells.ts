import { type Edit, repair } from '../edits';
import { linesOf } from '../lines';
import type { CleaningStep } from '../step';
import { isGluedTableHead, mayHoldGlue } from './table-heads';

/** Words that begin a sentence and end no brand name, so that a capital inside a word betrays two cells. */
const STARTERS =
  'The|This|These|Those|That|There|They|Although|Though|While|When|Where|Because|Despite|However|With|Without|Under|During|According|Since|After|Before|Such|Their|Its|Our|What|How|All|Both|Each|Many|Most|Some|Several|Following';
const CONNECTOR = 'of|and|the|for|in|on|to|over|with|by|from|at|as|a|an|vs|&|or|into|through|under|between';

/** A short title-case heading at the line's start whose last word runs into a capital. */
const GLUED_ROW = new RegExp(
  `^([-•*] )?((?:\\p{Lu}[\\p{L}\\d’'.-]*,? |(?:${CONNECTOR}) |\\([^()]{1,30}\\) ){0,9}?)(\\p{Lu}[\\p{L}’'-]*?\\p{Ll}{2}|[A-Z]{2,6}s|[\\p{L}-]*\\))(\\p{Lu}\\p{Ll}+)(?= \\p{L}|,? \\p{Ll}|[’'])`,
  'u',
);
/** Any short beginning that runs into a capitalised word: a row only where its table vouches for it. */
const LOOSE_ROW = /^([-•* ]*[^.!?。！？]{0,60}?)([^\s.!?]*[\p{Ll}\d%)])(\p{Lu}\p{Ll}+)(?= |[’'])/u;
/** A short name that runs into its number: `Lanthanum oxide4,300 yuan`. Also only where its table vouches for it. */
const NUMBER_ROW =
  /^([-•* ]*(?:[^\s.!?。！？]+ ){0,5})([^\s.!?]*\p{Ll}{2}|[^\s.!?]*[)%])([+−-]?\d[\d,]*(?:\.\d+)?)(?=[ %]|$)/u;
/** A longer head is no heading. */
const LONGEST_HEAD = 100;
const STARTER = new RegExp(`^(?:${STARTERS})$`);

/** Names written with a capital inside. */
const CAMEL =
  /^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O’|O')\p{Lu}|^(?:PetroChina|SinoSteel|LinkedIn|YouTube|GlobalFoundries|WhatsApp|PayPal|FedEx|AngloGold|BlackRock|SpaceX|OpenAI|DeepSeek|WeChat|TikTok|GitHub|AstraZeneca|ExxonMobil|ChemChina|ArcelorMittal|MasterCard|JavaScript|PowerPoint|DataBank|MiniMax|EnerSys|NioCorp|LyondellBasell|ThyssenKrupp|SoftBank|BioNTech)/u;

interface Row {
  at: number;
  before: string;
  after: string;
  isCertain: boolean;
  index: number;
}

function readRow(text: string, words: string, start: number, index: number): Row | null {
  const number = words.length <= LONGEST_HEAD ? NUMBER_ROW.exec(words) : null;
  if (number) {
    const [whole, , before = '', after = ''] = number;
    return { at: start + whole.length - after.length, before, after, isCertain: false, index };
  }
  if (words.length < 60 || !mayHoldGlue(words.slice(0, LONGEST_HEAD))) return null;
  const match = GLUED_ROW.exec(words);
  const loose = match && match[0].length <= LONGEST_HEAD ? null : LOOSE_ROW.exec(words);
  if (!match && !loose) return null;
  const [whole = '', heading = '', left = '', right = ''] = loose ?? [match?.[0], ...(match ?? []).slice(2)];
  if (whole.length > LONGEST_HEAD) return null;
  const token = left + right;
  if (CAMEL.test(token)) return null;
  // A name with a capital inside is written so more than once; two cells meet only once.
  if (text.indexOf(token) !== text.lastIndexOf(token)) return null;
  const isCertain = loose === null && STARTER.test(right) && (heading !== '' || left.length >= 4);
  return { at: start + whole.length - right.length, before: left, after: right, isCertain, index };
}

/**
 * `Corporate GovernanceThe board …` → two lines. Certain where the second part begins with a word that begins
 * sentences; such a row, or a table head, also vouches for its neighbours: the rows of one table are glued alike.
 */
export const gluedCells: CleaningStep = {
  name: 'glued table cells',
  find(text) {
    if (!mayHoldGlue(text)) return [];
    const filled = linesOf(text).filter((line) => line.words);
    const rows = new Map<number, Row>();
    const vouched = new Set<number>();
    for (const [i, line] of filled.entries()) {
      if (isGluedTableHead(line.words)) vouched.add(i);
      const indent = text.slice(line.start, line.end).indexOf(line.words);
      const row = readRow(text, line.words, line.start + indent, i);
      if (row) rows.set(i, row);
    }
    for (const row of rows.values()) if (row.isCertain) vouched.add(row.index);
    // Down the page, then up: a run of rows is reached from any certain one.
    for (let i = 0; i < filled.length; i++) if (rows.has(i) && vouched.has(i - 1)) vouched.add(i);
    for (let i = filled.length - 1; i >= 0; i--) if (rows.has(i) && vouched.has(i + 1)) vouched.add(i);
    const edits: Edit[] = [];
    for (const row of rows.values()) {
      if (!vouched.has(row.index)) continue;
      edits.push(
        repair(row.at - row.before.length, row.at + row.after.length, `${row.before}\n${row.after}`, 'glue'),
      );
    }
    return edits;
  },
};
