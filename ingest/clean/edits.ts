import type { CleanText, Removal, Repair } from '@/core/model/document';

/** One change to the text as it stands: `[start, end)` becomes `replacement`; `log` says what people are told. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
  /** Null for changes that nobody sees, such as a second blank line. */
  log: { removal: Removal['kind'] } | { repair: Repair['kind'] } | null;
}

/** An edit that takes `[start, end)` out and says so. */
export const removal = (start: number, end: number, kind: Removal['kind']): Edit => ({
  start,
  end,
  replacement: '',
  log: { removal: kind },
});

/** An edit that puts `replacement` in the place of `[start, end)` and says so. */
export const repair = (start: number, end: number, replacement: string, kind: Repair['kind']): Edit => ({
  start,
  end,
  replacement,
  log: { repair: kind },
});

interface Placed {
  start: number;
  end: number;
}

const touch = (a: Placed, b: Placed) => a.start < b.end && b.start < a.end;

const endOf = (entry: Repair) => entry.offset + entry.after.length;

/** The stretch `[start, end)` of the text with the logged repairs inside it undone: the words of the raw body. */
function rawOf(text: string, start: number, end: number, repairs: readonly Repair[]): string {
  let raw = '';
  let at = start;
  for (const entry of repairs) {
    if (entry.offset < at || endOf(entry) > end) continue;
    raw += text.slice(at, entry.offset) + entry.before;
    at = endOf(entry);
  }
  return raw + text.slice(at, end);
}

/**
 * Apply edits to a text and carry its log along, so that every logged offset points into the new text and every
 * repair's `after` stands there. A repair that a later edit touches is joined with it; one that a later removal takes
 * out leaves the log. Edits may come in any order; of two that overlap the earlier one wins.
 */
export function applyEdits(clean: CleanText, edits: readonly Edit[]): CleanText {
  const ordered = withoutOverlaps(edits);
  if (ordered.length === 0) return clean;
  const { text } = clean;
  const pieces: string[] = [];
  const shifts: { end: number; start: number; newStart: number; delta: number }[] = [];
  let at = 0;
  let delta = 0;
  for (const edit of ordered) {
    pieces.push(text.slice(at, edit.start), edit.replacement);
    const newStart = edit.start + delta;
    delta += edit.replacement.length - (edit.end - edit.start);
    shifts.push({ start: edit.start, end: edit.end, newStart, delta });
    at = edit.end;
  }
  pieces.push(text.slice(at));

  const moved = (position: number): number => {
    let low = 0;
    let high = shifts.length - 1;
    let found = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle]?.start ?? 0) < position) {
        found = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    const shift = shifts[found];
    if (!shift) return position;
    return position < shift.end ? shift.newStart : position + shift.delta;
  };

  const output = pieces.join('');
  const repairs: Repair[] = [];
  const removals: Removal[] = clean.removals.map((entry) => ({ ...entry, offset: moved(entry.offset) }));
  let next = 0;
  for (const edit of ordered) {
    const touched: Repair[] = [];
    while (next < clean.repairs.length) {
      const entry = clean.repairs[next] as Repair;
      const span = { start: entry.offset, end: endOf(entry) };
      if (touch(span, edit)) touched.push(entry);
      else if (entry.offset >= edit.end) break;
      else repairs.push({ ...entry, offset: moved(entry.offset) });
      next++;
    }
    if (edit.log && 'removal' in edit.log) {
      const words = rawOf(text, edit.start, edit.end, touched).trim();
      if (words) removals.push({ kind: edit.log.removal, text: words, offset: moved(edit.start) });
      continue;
    }
    if (touched.length === 0) {
      if (edit.log) {
        const before = text.slice(edit.start, edit.end);
        repairs.push({
          kind: edit.log.repair,
          before,
          after: edit.replacement,
          offset: moved(edit.start),
        });
      }
      continue;
    }
    const start = Math.min(edit.start, touched[0]?.offset ?? edit.start);
    const end = Math.max(edit.end, ...touched.map(endOf));
    const after = text.slice(start, edit.start) + edit.replacement + text.slice(edit.end, end);
    const joined: Repair = {
      kind: touched[0]?.kind ?? 'whitespace',
      before: rawOf(text, start, end, touched),
      after,
      offset: moved(start),
    };
    if (output.startsWith(after, joined.offset) && joined.before !== after) repairs.push(joined);
  }
  for (; next < clean.repairs.length; next++) {
    const entry = clean.repairs[next] as Repair;
    repairs.push({ ...entry, offset: moved(entry.offset) });
  }
  removals.sort((a, b) => a.offset - b.offset);
  repairs.sort((a, b) => a.offset - b.offset);
  return {
    text: output,
    removals,
    // A repair cut by two edits at once can no longer be shown at one place.
    repairs: repairs.filter((entry) => output.startsWith(entry.after, entry.offset)),
  };
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  let at = -1;
  for (const edit of ordered) {
    if (edit.start < at) continue;
    kept.push(edit);
    at = Math.max(edit.end, edit.start);
  }
  return kept;
}
