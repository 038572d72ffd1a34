import type { ThemeChange, ThemeConcept, ThemeEdit, ThemeTerm } from '../model/theme-change';
import type { ThemeRef } from './refs';
import type { RereadView } from './rereads';

/** Read models of changes to the scheme of themes. Instants are ISO 8601 in UTC. */

/** A run over the stored articles that brings their themes to the scheme. */
export type ThemeRun = Omit<RereadView, 'scope' | 'changed'>;

/** One change in the history of a theme or of the scheme. */
export interface ThemeChangeView {
  id: number;
  theme: ThemeRef;
  kind: ThemeChange['kind'];
  /** In words: "Label “Ores”, 2 terms added". */
  words: string;
  reason: string | null;
  by: string;
  at: string;
  /** How many changes were made together with it, itself among them; they are taken back together. */
  together: number;
  undone: { by: string; at: string } | null;
}

/** What the page that edits a theme needs: the theme whole, what it may hang on, and what was done before. */
export interface ThemeEditView {
  concept: ThemeConcept;
  /** The newest change of this theme, to tell what somebody else has done meanwhile; 0 without one. */
  seen: number;
  /** True for a theme that ships with the program. */
  isShipped: boolean;
  /** Every live theme, by label. */
  themes: (ThemeRef & { broader: string | null })[];
  history: ThemeChangeView[];
}

/** In how many articles each term of a theme is found. */
export type TermCounts = Record<string, number>;

/** Why an article gains or loses a theme: its words, other themes that outweigh it, or an older reading. */
export type PreviewCause = 'words' | 'others' | 'older';

/** What a term gives to the weight of a theme in one article, before and after; null where it is not counted. */
export interface PreviewWord {
  term: string;
  before: number | null;
  after: number | null;
}

export interface PreviewItem {
  articleId: number;
  title: string;
  change: 'added' | 'removed';
  theme: ThemeRef;
  cause: PreviewCause;
  /** The words that make the difference, the weightiest first. */
  words: PreviewWord[];
}

/** What a change of the scheme would do to the stored articles. */
export interface ThemePreview {
  /** Articles that were looked at, and those that hold one of the changed terms. */
  articles: number;
  touched: number;
  milliseconds: number;
  /** Themes that articles gain or lose, the edited one first. */
  themes: { theme: ThemeRef; added: number; removed: number }[];
  /** Tags in those articles on which people have decided; they stay. */
  kept: number;
  /** The edited theme's first; as many as can be read. */
  items: PreviewItem[];
  /** In how many articles each changed term is found. */
  terms: TermCounts;
}

/** What an import of a scheme came to. */
export interface SchemeImported {
  added: number;
  edited: number;
  retired: number;
  /** The first of the changes, by which all are taken back together; null where nothing differed. */
  change: number | null;
  run: number | null;
  /** What of the file has no place on this desk. */
  notes: string[];
}

/** A line of the answer while a preview is made, and its last line. */
export type PreviewLine =
  | { kind: 'progress'; articles: number; total: number; added: number; removed: number }
  | { kind: 'done'; preview: ThemePreview }
  | { kind: 'failed'; message: string };

const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** "+14 articles, −2": how many articles gain and lose a theme. */
export function describeGain({ added, removed }: { added: number; removed: number }): string {
  if (added === 0 && removed === 0) return 'No article changes';
  if (removed === 0) return `+${count(added, 'article')}`;
  if (added === 0) return `−${count(removed, 'article')}`;
  return `+${count(added, 'article')}, −${removed.toLocaleString('en-GB')}`;
}

const listed = (parts: string[]): string => {
  const rest = parts.length - 3;
  return parts.slice(0, 3).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
};
const quoted = (words: string[]): string => listed(words.map((word) => `“${word}”`));

const sign = (n: number) => String(n).replace('-', '−');

function describeEdit(edit: ThemeEdit, before: ThemeConcept | null): string[] {
  const known = new Map((before?.terms ?? []).map((each) => [each.term, each]));
  const isNew = ({ term }: ThemeTerm) => !known.has(term);
  const terms = edit.terms ?? [];
  const added = terms.filter(isNew).map(({ term }) => term);
  const weighed = terms
    .filter((each) => !isNew(each))
    .map(({ term, weight }) => `“${term}” now ${sign(weight)}`);
  const parts: string[] = [];
  if (edit.label !== undefined) parts.push(`label “${edit.label}”`);
  if (edit.definition !== undefined) parts.push('another definition');
  if (edit.broader !== undefined)
    parts.push(edit.broader === null ? 'no broader theme' : `below ${edit.broader}`);
  if (edit.relate?.length) parts.push(`related to ${edit.relate.join(', ')}`);
  if (edit.unrelate?.length) parts.push(`no longer related to ${edit.unrelate.join(', ')}`);
  if (added.length > 0) parts.push(`${quoted(added)} added`);
  if (weighed.length > 0) parts.push(listed(weighed));
  if (edit.dropTerms?.length) parts.push(`${quoted(edit.dropTerms)} taken out`);
  return parts;
}

/** A change in words, beginning with a capital; `before` is the theme as the change found it, where that is known. */
export function describeThemeChange(change: ThemeChange, before: ThemeConcept | null): string {
  if (change.kind === 'retire') return 'Taken out of the scheme';
  if (change.kind === 'add') return `New theme with ${count(change.concept.terms.length, 'term')}`;
  const words = describeEdit(change.edit, before).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
