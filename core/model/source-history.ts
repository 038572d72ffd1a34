import { z } from 'zod';
import { RELIABILITIES, type Reliability } from './source';

const yearSchema = z.number().int().min(1800).max(2200);
const wordsSchema = z.string().trim().min(1).max(300);

/** A grade that a person gives to an outlet: why, and from which year of its reports on (null: for all of them). */
export const gradeOrderSchema = z.strictObject({
  reliability: z.enum(RELIABILITIES),
  reason: z.string().trim().min(1, 'Say why.').max(1000),
  fromYear: yearSchema.nullable(),
});
export type GradeOrder = z.infer<typeof gradeOrderSchema>;

/** Who owned an outlet from one year to another, both included; null is an open end. */
export const ownershipSchema = z
  .strictObject({
    owner: wordsSchema.nullable(),
    stateOwned: z.boolean(),
    fromYear: yearSchema.nullable(),
    toYear: yearSchema.nullable(),
    note: z.string().trim().min(1).max(1000).nullable(),
  })
  .refine(({ fromYear, toYear }) => fromYear === null || toYear === null || fromYear <= toYear, {
    path: ['toYear'],
    error: 'The last year lies before the first.',
  });
export type Ownership = z.infer<typeof ownershipSchema>;
export const ownershipsSchema = z.array(ownershipSchema).max(50);

/** What of an outlet people may set; only what is given changes. */
export const sourceFieldsSchema = z
  .strictObject({
    name: wordsSchema,
    owner: wordsSchema.nullable(),
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .trim()
      .regex(/^[A-Z]{2}$/, 'Write the country as two capital letters, as in CN.')
      .nullable(),
  })
  .partial();
export type SourceFields = z.infer<typeof sourceFieldsSchema>;

/** Who is written as giving the grade that the desk itself proposed. */
export const PROPOSED_BY = 'desk';

type Years = Pick<Ownership, 'fromYear' | 'toYear'>;

const covers = ({ fromYear, toYear }: Years, year: number): boolean =>
  (fromYear === null || fromYear <= year) && (toYear === null || toYear >= year);

/** The period that a year lies in, or null where nothing is known of it. */
export function ownershipIn<Period extends Years>(periods: Period[], year: number): Period | null {
  return periods.find((period) => covers(period, year)) ?? null;
}

/** The first two periods that share a year, or null. */
export function findOverlap<Period extends Years>(periods: Period[]): [Period, Period] | null {
  const sorted = [...periods].sort((a, b) => (a.fromYear ?? -Infinity) - (b.fromYear ?? -Infinity));
  for (const [index, period] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && (before.toYear ?? Infinity) >= (period.fromYear ?? -Infinity)) return [before, period];
  }
  return null;
}

/**
 * The grade of an outlet for the reports of one year, from its grades in the order in which they were given: of those
 * that hold in that year the one that begins latest, and of equals the last word. Null where none holds.
 */
export function gradeIn<Grade extends { fromYear: number | null; reliability: Reliability }>(
  grades: Grade[],
  year: number,
): Grade | null {
  let best: Grade | null = null;
  for (const grade of grades) {
    if (grade.fromYear !== null && grade.fromYear > year) continue;
    if (best === null || (grade.fromYear ?? -Infinity) >= (best.fromYear ?? -Infinity)) best = grade;
  }
  return best;
}

/** The year of publication, from the bounds (ISO days) of its date; null where they do not lie in one year. */
export function publicationYear(lower: string | null, upper: string | null): number | null {
  if (lower === null || upper === null || lower.slice(0, 4) !== upper.slice(0, 4)) return null;
  return Number(lower.slice(0, 4));
}
