import type { SearchCompletion } from '@/core/views/search';
import { formatValue, isOperator, OPERATOR_HELP, searchedTypeLabel } from './operators';
import { SEARCH_OPERATORS, SEARCH_TRAITS, SEARCHED_TYPES, type SearchOperator } from './query';

/** What the cursor stands in: a word, or the value of an operator. Places are UTF-16 units of the whole text. */
export interface CompletionPlace {
  operator: SearchOperator | null;
  /** The word or value up to the cursor, without quotation marks. */
  typed: string;
  start: number;
  end: number;
}

/** Something that can be put there. */
export interface SearchOption {
  /** What takes the place of what was typed. */
  insert: string;
  label: string;
  detail: string;
}

const LAST = /(?:^|\s)(-?)(?:([A-Za-z]+)[:：])?("[^"]*|[^\s"]*)$/;

/** What is being typed at the cursor; null inside a phrase, which nothing can complete. */
export function completionPlace(text: string, caret: number): CompletionPlace | null {
  const head = text.slice(0, caret).replace(/[“”„]/g, '"');
  const found = LAST.exec(head);
  if (!found) return null;
  const [whole, hyphen = '', name, value = ''] = found;
  const isQuoted = value.startsWith('"');
  const marks = (head.slice(0, head.length - value.length).match(/"/g) ?? []).length;
  if (marks % 2 === 1 || (isQuoted && name === undefined)) return null;
  const operator = name?.toLowerCase();
  if (operator !== undefined && !isOperator(operator)) return null;
  const rest = text.slice(caret);
  const tail = (isQuoted ? /^[^"]*"?/ : /^[^\s"]*/).exec(rest)?.[0] ?? '';
  const lead = whole.length - whole.trimStart().length;
  return {
    operator: operator ?? null,
    typed: value.replace('"', ''),
    start: caret - whole.length + lead + hyphen.length,
    end: caret + tail.length,
  };
}

/** The text with an option in its place and a space behind it, and where the cursor stands then. */
export function applyOption(
  text: string,
  { start, end }: CompletionPlace,
  { insert }: SearchOption,
): { text: string; caret: number } {
  const goesOn = insert.endsWith(':');
  const rest = text.slice(end).replace(/^\s+/, '');
  const head = `${text.slice(0, start)}${insert}${goesOn ? '' : ' '}`;
  return { text: head + rest, caret: head.length };
}

const begins = (name: string, typed: string) =>
  ` ${name.toLowerCase().replaceAll('_', ' ')}`.includes(` ${typed.toLowerCase().replaceAll('_', ' ')}`);

/** What the language itself knows to put there: operators, types of events, what reports can have. */
export function ownOptions({ operator, typed }: CompletionPlace): SearchOption[] {
  if (operator === 'type') {
    return SEARCHED_TYPES.filter((type) => begins(type, typed) || begins(searchedTypeLabel(type), typed)).map(
      (type) => ({ insert: `type:${type}`, label: searchedTypeLabel(type), detail: type }),
    );
  }
  if (operator === 'has') {
    return SEARCH_TRAITS.filter((trait) => begins(trait, typed)).map((trait) => ({
      insert: `has:${trait}`,
      label: `has:${trait}`,
      detail: '',
    }));
  }
  if (operator !== null) return [];
  return SEARCH_OPERATORS.filter((each) => each.startsWith(typed.toLowerCase())).map((each) => ({
    insert: `${each}:`,
    label: `${each}:`,
    detail: OPERATOR_HELP[each].hint,
  }));
}

/** Things of the desk as they can stand in a search. */
export function deskOptions(
  place: CompletionPlace,
  completions: readonly SearchCompletion[],
): SearchOption[] {
  return completions.flatMap(({ kind, label, detail, value }) => {
    if (value === null || kind === 'article') return [];
    return [{ insert: `${place.operator ?? kind}:${formatValue(value)}`, label, detail }];
  });
}

/** The operators whose values are things of the desk. */
export const asksDesk = ({ operator, typed }: CompletionPlace): boolean =>
  operator === null ? typed.length >= 2 : ['entity', 'theme', 'source', 'series'].includes(operator);
