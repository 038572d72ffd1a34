import { EVENT_FAMILY_LABELS, EVENT_TYPE_LABELS } from '@/core/model/event';
import { foldName } from '@/core/text/fold';
import { parseEdtf } from '@/core/time/edtf';
import { nearestOf } from './nearest';
import {
  SEARCH_OPERATORS,
  SEARCH_TRAITS,
  SEARCHED_TYPES,
  type SearchAtom,
  type SearchedType,
  type SearchOperator,
} from './query';

/** What each operator does, for lists of them; `example` is a search that works. */
export const OPERATOR_HELP: Record<SearchOperator, { hint: string; example: string }> = {
  entity: {
    hint: 'An organisation, person or place, by any of its names',
    example: 'entity:"Baogang Group"',
  },
  theme: { hint: 'A theme of the desk', example: 'theme:safety' },
  type: { hint: 'A type or family of events', example: 'type:meeting' },
  source: { hint: 'Who published it, or whose account it relays', example: 'source:"Rare Earth Exchanges"' },
  after: { hint: 'On the first day of this date, or later', example: 'after:2025-03' },
  before: { hint: 'Before the first day of this date', example: 'before:2025' },
  has: { hint: 'Reports with a figure, event, series, duplicate or note', example: 'has:figure' },
  series: { hint: 'A meeting by its number, with or without its year', example: 'series:37/2024' },
};

export const isOperator = (name: string): name is SearchOperator =>
  (SEARCH_OPERATORS as readonly string[]).includes(name);

/** An atom, or why the value is none; `meant` is the value that was probably meant. */
type ReadValue = { atom: SearchAtom } | { message: string; remedy: string; meant: string | null };

const isFamily = (type: string): type is keyof typeof EVENT_FAMILY_LABELS => type in EVENT_FAMILY_LABELS;

/** "Policy & reform" for a family, "Policy release" for a type. */
export const searchedTypeLabel = (type: SearchedType): string =>
  isFamily(type) ? EVENT_FAMILY_LABELS[type] : EVENT_TYPE_LABELS[type];

/** Values of `type:` by all they go by: the stored key and the words that people read. */
const TYPE_NAMES = new Map<string, SearchedType>(
  SEARCHED_TYPES.flatMap((type): [string, SearchedType][] => [
    [foldName(type), type],
    [foldName(searchedTypeLabel(type)), type],
  ]),
);

const DATE_REMEDY = 'Write a year, a month or a day, such as 2025, 2025-03 or 2025-03-14.';

function readDate(kind: 'after' | 'before', value: string): ReadValue {
  // What people write by hand: 2025/3/1, 2025.03, 2025-3.
  const tidy = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(value);
  const edtf = tidy
    ? [tidy[1], tidy[2]?.padStart(2, '0'), tidy[3]?.padStart(2, '0')].filter(Boolean).join('-')
    : value;
  const date = /^[\d-]+$/.test(edtf) ? parseEdtf(edtf) : null;
  if (date?.lower) return { atom: { kind, edtf, day: date.lower } };
  return { message: `“${value}” is not a date that ${kind}: understands.`, remedy: DATE_REMEDY, meant: null };
}

function readSeries(value: string): ReadValue {
  const found = /^(\d{1,4})(?:\/(\d{4}))?$/.exec(value);
  const ordinal = Number(found?.[1]);
  if (found && ordinal > 0)
    return { atom: { kind: 'series', ordinal, year: found[2] === undefined ? null : Number(found[2]) } };
  return {
    message: `“${value}” is not the number of a meeting.`,
    remedy: 'Write its number, and its year where you know it, such as series:37 or series:37/2024.',
    meant: null,
  };
}

function readType(value: string): ReadValue {
  const type = TYPE_NAMES.get(foldName(value));
  if (type) return { atom: { kind: 'type', value: type } };
  const near = nearestOf(foldName(value), [...TYPE_NAMES.keys()]);
  const meant = near === null ? null : (TYPE_NAMES.get(near) ?? null);
  return {
    message: `There is no type of event called “${value}”.`,
    remedy: meant ? `Did you mean type:${meant}?` : `The types are ${SEARCHED_TYPES.join(', ')}.`,
    meant,
  };
}

function readTrait(value: string): ReadValue {
  const fold = foldName(value).replace(/s$/, '');
  const trait = SEARCH_TRAITS.find((each) => each.replace(/s$/, '') === fold);
  if (trait) return { atom: { kind: 'has', trait } };
  const meant = nearestOf(foldName(value), SEARCH_TRAITS);
  return {
    message: `Nothing on the desk is found by has:${value}.`,
    remedy: meant ? `Did you mean has:${meant}?` : `It takes ${SEARCH_TRAITS.join(', ')}.`,
    meant,
  };
}

/** Read the value of an operator; nothing is looked up, so a name is taken as it is. */
export function readValue(operator: SearchOperator, value: string): ReadValue {
  if (!/[\p{L}\p{N}]/u.test(value)) {
    const { example } = OPERATOR_HELP[operator];
    return {
      message: `${operator}: needs something behind it.`,
      remedy: `Write it like ${example}.`,
      meant: null,
    };
  }
  switch (operator) {
    case 'after':
    case 'before':
      return readDate(operator, value);
    case 'series':
      return readSeries(value);
    case 'type':
      return readType(value);
    case 'has':
      return readTrait(value);
    default:
      return { atom: { kind: operator, value } };
  }
}

/** A value as it stands behind its colon: in quotes where it holds a space. */
export const formatValue = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);
