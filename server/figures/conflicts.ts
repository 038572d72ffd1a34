import { createHash } from 'node:crypto';
import { checkerOf, type FigureCheck } from '@/core/views/figure-check';
import type { KnownFigure } from '@/core/views/figure-check-words';
import { figureStamp, listAllComparableFigures } from '@/db/queries/comparable-figures';
import type { Desk } from '@/server/context';

/** What does not agree, by figure, the gravest first. */
export type Conflicts = Map<number, FigureCheck[]>;

/** Figures that can speak about each other, and a word that stands for all that they say. */
interface Group {
  word: string;
  figures: KnownFigure[];
  /** What came of those that have been looked at, the first of `figures`. */
  conflicts: Conflicts;
  looked: number;
  /** Made when the first is looked at. */
  checksOf?: (figure: KnownFigure) => FigureCheck[];
}

/** How far the figures of one moment have been looked at. */
export interface Search {
  /** What was found, by the word of each group. */
  found: Map<string, Conflicts>;
  /** Groups that are still to be looked at. */
  rest: Group[];
}

/** Milliseconds of one step of looking ahead, for which a request may have to wait, some more than once. */
const STEP = 10;

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & {
  lodestoneConflicts?: WeakMap<Desk['db'], { stamp: string; search: Search; conflicts: Conflicts | null }>;
};
holder.lodestoneConflicts ??= new WeakMap();
const known = holder.lodestoneConflicts;

/** Figures that can speak about each other: of one subject, and of the house that it belongs to. */
function groupFigures(figures: KnownFigure[]): KnownFigure[][] {
  const above = new Map<string, string>();
  const rootOf = (subject: string): string => {
    let root = subject;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(subject, root);
    return root;
  };
  for (const { subject, parent } of figures) {
    if (parent !== null) above.set(rootOf(subject), rootOf(parent));
  }
  const groups = new Map<string, KnownFigure[]>();
  for (const figure of figures) {
    const root = rootOf(figure.subject);
    const group = groups.get(root);
    if (group) group.push(figure);
    else groups.set(root, [figure]);
  }
  return [...groups.values()];
}

/** Look at the next figure of a group; false where none is left. */
function lookOn(group: Group): boolean {
  const figure = group.figures[group.looked];
  if (!figure) return false;
  group.checksOf ??= checkerOf(group.figures);
  group.looked++;
  const grave = group.checksOf(figure).filter(({ tone }) => tone !== 'agrees');
  if (grave.length > 0) group.conflicts.set(figure.id, grave);
  return true;
}

/** Begin to look at figures; a group of which each figure says what it said before is not looked at again. */
export function beginSearch(figures: KnownFigure[], before: Search | null): Search {
  const search: Search = { found: new Map(), rest: [] };
  for (const group of groupFigures(figures)) {
    const word = createHash('sha1').update(JSON.stringify(group)).digest('base64');
    const found = before?.found.get(word);
    if (found) search.found.set(word, found);
    else search.rest.push({ word, figures: group, conflicts: new Map(), looked: 0 });
  }
  return search;
}

/** Look on until a moment of `performance.now()`. What does not agree, or null where some are left. */
export function searchUntil({ found, rest }: Search, until: number): Conflicts | null {
  for (let next = rest.at(-1); next; next = rest.at(-1)) {
    do {
      if (performance.now() >= until) return null;
    } while (lookOn(next));
    found.set(next.word, next.conflicts);
    rest.pop();
  }
  return new Map([...found.values()].flatMap((each) => [...each]));
}

function lookUntil(db: Desk['db'], until: number): Conflicts | null {
  const stamp = figureStamp(db);
  const last = known.get(db);
  const now =
    last?.stamp === stamp
      ? last
      : { stamp, search: beginSearch(listAllComparableFigures(db), last?.search ?? null), conflicts: null };
  known.set(db, now);
  now.conflicts ??= searchUntil(now.search, until);
  return now.conflicts;
}

/**
 * The figures of the desk that do not agree with others. Set against each other once, and again those of a subject of which
 * something has changed.
 */
export const listConflicts = (db: Desk['db']): Conflicts =>
  lookUntil(db, Number.POSITIVE_INFINITY) ?? new Map();

/** Look at some of them before anybody asks; true while some are left. */
export const warmConflicts = (db: Desk['db']): boolean => lookUntil(db, performance.now() + STEP) === null;
