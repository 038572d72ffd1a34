import { AUDIT_PARAMETERS, type AuditQuestion } from '@/core/views/audit';

/** The address of a page of the log. */
export function formatAuditAddress(question: AuditQuestion): string {
  const params = new URLSearchParams();
  for (const name of AUDIT_PARAMETERS) {
    const value = question[name];
    if (value !== null) params.set(name, String(value));
  }
  const query = params.toString();
  return query ? `/settings/audit?${query}` : '/settings/audit';
}
