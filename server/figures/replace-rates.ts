import { z } from 'zod';
import { parseRateCsv, RateCsvError, type RateFile } from '@/core/figures/rate-csv';
import type { Actor } from '@/core/model/user';
import { parseEdtf } from '@/core/time/edtf';
import { findCurrentRateTable, setCurrentRateTable, storeRateTable } from '@/db/queries/rate-table';
import { storeAuditEntry } from '@/db/queries/store-audit';
import { actorKey, requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';
import { parseInput } from '@/server/parse-input';

const LONGEST_FILE = 5_000_000;

export const rateOrderSchema = z.strictObject({
  /** The file: `currency,period,per_dollar`, with or without a header block. */
  csv: z.string().max(LONGEST_FILE),
  /** What the header block may say too; what is given here goes first. */
  name: z.string().trim().max(120).nullish(),
  published: z.string().trim().max(10).nullish(),
  url: z.string().trim().max(500).nullish(),
});
export type RateOrder = z.infer<typeof rateOrderSchema>;

/** What was put in the place of the table before. */
export interface ReplacedRates {
  id: number;
  name: string;
  rates: number;
}

function parse(csv: string): RateFile {
  try {
    return parseRateCsv(csv);
  } catch (error) {
    if (error instanceof RateCsvError) throw new InvalidInputError('csv', error.message, error.remedy);
    throw error;
  }
}

function checkPublished(published: string | null): string {
  if (published === null) {
    throw new InvalidInputError(
      'published',
      'The table does not say when it was published.',
      'Give the day, or a line “# published: 2026-01-05” at the top of the file.',
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published) || !parseEdtf(published)?.lower) {
    throw new InvalidInputError(
      'published',
      `“${published}” is not a day.`,
      'Write it as year, month and day: 2026-01-05.',
    );
  }
  return published;
}

function checkUrl(url: string | null): string | null {
  if (url === null) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new InvalidInputError(
      'url',
      `“${url}” is not the address of a page.`,
      'Begin it with https://, or leave it out.',
    );
  }
  return url;
}

/**
 * Put a table of exchange rates in the place of the one that holds: whole, or not at all. Tables before are kept. Throws
 * InvalidInputError with the line and the remedy.
 */
export function replaceRates(
  desk: Desk,
  actor: Actor,
  order: RateOrder,
  now: Date = new Date(),
): ReplacedRates {
  requireRight(actor, 'manage-settings');
  const { csv, ...given } = parseInput(rateOrderSchema, order);
  const file = parse(csv);
  const name = given.name || file.name;
  if (!name) {
    throw new InvalidInputError(
      'name',
      'The table has no name, and every converted value says whose rates it goes by.',
      'Give one, or a line “# name: …” at the top of the file.',
    );
  }
  const publishedOn = checkPublished(given.published || file.published);
  const url = checkUrl(given.url || file.url);
  const { rates } = file;
  const by = actorKey(actor);
  return desk.db.transaction(
    (tx) => {
      const before = findCurrentRateTable(tx);
      const id = storeRateTable(tx, { name: name.slice(0, 120), publishedOn, url, by, at: now }, rates);
      setCurrentRateTable(tx, id);
      storeAuditEntry(tx, {
        at: now,
        actor: by,
        action: 'replace-rates',
        subjectKind: 'rate-table',
        subjectId: id,
        before: { table: before?.id ?? 'shipped' },
        after: { name, publishedOn, url, rates: rates.length },
      });
      return { id, name, rates: rates.length };
    },
    { behavior: 'immediate' },
  );
}
