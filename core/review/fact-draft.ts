import { formatTypedNumber, parseTypedNumber } from '../figures/typed-number';
import type { EventType } from '../model/event';
import type { Metric, Qualifier } from '../model/figure';
import type { FactFields } from '../model/review';
import { parseEdtf } from '../time/edtf';

/** What a form holds while somebody types: text for every field. */
export interface EventDraft {
  title: string;
  type: EventType;
  date: string;
  ordinal: string;
  seriesYear: string;
}

export interface FigureDraft {
  metric: Metric;
  subject: string;
  value: string;
  valueMax: string;
  unit: string;
  period: string;
  qualifier: Qualifier;
}

/** What is wrong, by field; empty where nothing is. */
export type Problems = Record<string, string>;

/** What is left to say once somebody types anew in some fields. */
export const withoutFields = (problems: Problems, typed: object): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in typed)));

export type Checked = { fields: FactFields; problems: null } | { fields: null; problems: Problems };

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
const number = (value: string | number | null | undefined) =>
  typeof value === 'number' ? formatTypedNumber(value) : '';

export function eventDraftOf(fields: FactFields): EventDraft {
  return {
    title: text(fields.title),
    type: (fields.type ?? 'other') as EventType,
    date: text(fields.date),
    ordinal: text(fields.ordinal),
    seriesYear: text(fields.seriesYear),
  };
}

export function figureDraftOf(fields: FactFields): FigureDraft {
  return {
    metric: (fields.metric ?? 'other') as Metric,
    subject: text(fields.subject),
    value: number(fields.value),
    valueMax: number(fields.valueMax),
    unit: text(fields.unit),
    period: text(fields.period),
    qualifier: (fields.qualifier ?? 'exact') as Qualifier,
  };
}

const WRONG_DATE = 'Write the date as 2025-05-13, 2025-05 or 2025; leave it empty where there is none.';

function dateOf(typed: string, field: string, problems: Problems): string | null {
  const date = typed.trim();
  if (date === '') return null;
  if (parseEdtf(date) === null) problems[field] = WRONG_DATE;
  return date;
}

function wholeOf(
  typed: string,
  [least, most]: [number, number],
  words: string,
  field: string,
  problems: Problems,
): number | null {
  if (typed.trim() === '') return null;
  const value = Number(typed.trim());
  if (!Number.isInteger(value) || value < least || value > most) problems[field] = words;
  return value;
}

const checked = (fields: FactFields, problems: Problems): Checked =>
  Object.keys(problems).length > 0 ? { fields: null, problems } : { fields, problems: null };

/** The fields of an event that somebody typed, or what is wrong with them; `inSeries` for a meeting that has a number. */
export function checkEventDraft(draft: EventDraft, inSeries: boolean): Checked {
  const problems: Problems = {};
  const title = draft.title.trim();
  if (title === '') problems.title = 'Say what happened.';
  if (title.length > 500) problems.title = 'At most 500 characters.';
  const date = dateOf(draft.date, 'date', problems);
  const fields: FactFields = { title, type: draft.type, date };
  if (!inSeries) return checked(fields, problems);
  const ordinal = wholeOf(
    draft.ordinal,
    [1, 100_000],
    'A meeting’s number is 1 or more.',
    'ordinal',
    problems,
  );
  if (ordinal === null) problems.ordinal = 'A meeting of a series has a number.';
  const seriesYear = wholeOf(
    draft.seriesYear,
    [1900, 2200],
    'Write a year, such as 2025.',
    'seriesYear',
    problems,
  );
  return checked({ ...fields, ordinal, seriesYear }, problems);
}

/** The fields of a figure that somebody typed, or what is wrong with them. */
export function checkFigureDraft(draft: FigureDraft): Checked {
  const problems: Problems = {};
  const subject = draft.subject.trim();
  if (subject === '') problems.subject = 'Say what the figure is about.';
  const unit = draft.unit.trim();
  if (unit === '') problems.unit = 'Give a unit, such as CNY, t or %.';
  if (unit.length > 40) problems.unit = 'At most 40 characters.';
  const value = parseTypedNumber(draft.value);
  if (value === null) problems.value = 'Write a number, such as 4,200 or 18.87bn.';
  const upper = draft.valueMax.trim() === '' ? null : parseTypedNumber(draft.valueMax);
  if (draft.valueMax.trim() !== '' && upper === null)
    problems.valueMax = 'Write a number, or leave it empty.';
  if (value !== null && upper !== null && upper <= value) {
    problems.valueMax = 'The upper end of a range is above its lower end.';
  }
  const period = dateOf(draft.period, 'period', problems);
  const { metric, qualifier } = draft;
  return checked({ metric, subject, value, valueMax: upper, unit, period, qualifier }, problems);
}
