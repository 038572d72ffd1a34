/** One line of the audit log. `at` is an ISO instant. */
export interface AuditEntryView {
  id: number;
  at: string;
  /** Name of who did it; their key where the name is not known. */
  who: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  /** For people, who is meant. */
  subjectName: string | null;
  before: unknown;
  after: unknown;
}

/** A page of the log, the newest first. */
export interface AuditView {
  entries: AuditEntryView[];
  /** Number of the last entry shown, when there are older ones; to be asked for as `before`. */
  older: number | null;
  /** Everybody who stands in the log. */
  people: { key: string; name: string }[];
  /** Everything that was ever done. */
  actions: string[];
}

/** What the log is narrowed to; null is no limit. */
export interface AuditQuestion {
  /** Key of who did it. */
  who: string | null;
  action: string | null;
  /** Kind of subject, or kind and number: “article”, “article 12”. */
  subject: string | null;
  /** First and last day, in UTC (YYYY-MM-DD). */
  from: string | null;
  to: string | null;
  /** Only entries with smaller numbers. */
  before: number | null;
}

export const AUDIT_PARAMETERS = ['who', 'action', 'subject', 'from', 'to', 'before'] as const;

/** One thing that a line of the log says: a value before and after; null where there was or is none. */
export interface AuditChange {
  name: string;
  before: string | null;
  after: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toText = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What an entry says was before and after, by name; what has stayed as it was is left out where both are known. */
export function listChanges(before: unknown, after: unknown): AuditChange[] {
  if (!isRecord(before) && !isRecord(after)) {
    const change = { name: '', before: toText(before), after: toText(after) };
    return change.before === null && change.after === null ? [] : [change];
  }
  const [was, is] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const hasBoth = isRecord(before) && isRecord(after);
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((name) => ({ name, before: toText(was[name]), after: toText(is[name]) }))
    .filter(
      (change) =>
        (change.before !== null || change.after !== null) && !(hasBoth && change.before === change.after),
    );
}
