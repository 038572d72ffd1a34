import { type Edit, repair } from '../edits';
import { namedEntity } from '../steps/entities';
import { findUtf8AsPage } from './utf8-as-page';

/** How much of the surroundings a run of escapes is judged with. */
const CONTEXT = 40;
const RUN = /(?:&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d{0,2});|[\u0080-\uffff])+/g;
/** Two signs in a row that may be the bytes of one. */
const LIKE_GARBLED = /[\u0080-\uffff]{2}|[ÃÂ] /;
const ESCAPE = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,8}\d{0,2}));/g;

/**
 * Garbled signs that were written as HTML entities afterwards (`&acirc;&euro;&trade;`). The escapes are read
 * only in a text where some of them prove garbled; all others are left for the step that reads entities.
 */
export function findEscaped(text: string): Edit[] {
  if (!text.includes('&')) return [];
  const runs: { edit: Edit; isProven: boolean }[] = [];
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    if (!run.includes('&')) continue;
    const read = run.replaceAll(ESCAPE, (original, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return namedEntity(name) ?? original;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x7f && code < 0x10000 ? String.fromCharCode(code) : original;
    });
    if (!LIKE_GARBLED.test(read)) continue;
    const end = match.index + run.length;
    const head = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const surroundings = head + read + text.slice(end, end + CONTEXT);
    const isProven = findUtf8AsPage(surroundings).some(
      (edit) => edit.start >= head.length && edit.end <= head.length + read.length,
    );
    runs.push({ edit: repair(match.index, end, read, 'mojibake'), isProven });
  }
  // The signs that the escapes stand for are mended in the next round, all by the same rules.
  return runs.some(({ isProven }) => isProven) ? runs.map(({ edit }) => edit) : [];
}
