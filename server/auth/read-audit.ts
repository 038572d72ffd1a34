import { z } from 'zod';
import type { Actor } from '@/core/model/user';
import type { AuditQuestion, AuditView } from '@/core/views/audit';
import { listUserRows } from '@/db/queries/account-user';
import { listAuditEntries, listAuditValues } from '@/db/queries/audit-list';
import type { Desk } from '@/server/context';
import { parseInput } from '@/server/parse-input';
import { requireRight } from './require';

/** Entries on one page. */
const PAGE = 50;
const DAY_MS = 24 * 60 * 60 * 1000;

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((value) => value || null)
    .nullable()
    .default(null);
const day = text(10).refine(
  (value) => value === null || (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))),
  'A day is written like 2026-03-09.',
);
const questionSchema = z.strictObject({
  who: text(200),
  action: text(100),
  subject: text(200),
  from: day,
  to: day,
  before: z.coerce
    .number('The place in the log is a whole number.')
    .int()
    .positive()
    .nullable()
    .default(null),
});

/** What an address asks of the log. Throws InvalidInputError. */
export const parseAuditQuestion = (params: URLSearchParams): AuditQuestion =>
  parseInput(questionSchema, Object.fromEntries([...params].filter(([, value]) => value !== '')));

/** A page of the audit log. */
export function readAudit(desk: Desk, actor: Actor, question: AuditQuestion): AuditView {
  requireRight(actor, 'read-audit');
  const { who, action, subject, from, to, before } = question;
  const [subjectKind = null, subjectId = null] = subject?.split(/[\s/]+/) ?? [];
  const rows = listAuditEntries(
    desk.db,
    {
      actor: who,
      action,
      subjectKind,
      subjectId,
      from: from ? new Date(from) : null,
      until: to ? new Date(Date.parse(to) + DAY_MS) : null,
      beforeId: before,
    },
    PAGE + 1,
  );
  const names = new Map(listUserRows(desk.db).map(({ id, name }) => [id, name]));
  const nameOf = (key: string) => names.get(key) ?? key.replace(/^local:/, 'Command line: ');
  const entries = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    who: nameOf(row.actor),
    action: row.action,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    subjectName: row.subjectKind === 'user' ? (names.get(row.subjectId) ?? null) : null,
    before: row.before,
    after: row.after,
  }));
  return {
    entries,
    older: rows.length > PAGE ? (entries.at(-1)?.id ?? null) : null,
    people: listAuditValues(desk.db, 'actor')
      .map((key) => ({ key, name: nameOf(key) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    actions: listAuditValues(desk.db, 'action'),
  };
}
