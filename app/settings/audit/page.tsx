import type { Metadata } from 'next';
import { AuditPage } from '@/components/settings/audit-page';
import { AUDIT_PARAMETERS } from '@/core/views/audit';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { parseAuditQuestion, readAudit } from '@/server/auth/read-audit';
import { openDesk } from '@/server/context';
import { InvalidInputError } from '@/server/errors';

export const metadata: Metadata = { title: 'Audit log' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Pages read an address leniently: what makes no sense is left out. */
function readQuestion(params: URLSearchParams) {
  const known = new URLSearchParams();
  for (const name of AUDIT_PARAMETERS) known.set(name, params.get(name) ?? '');
  for (;;) {
    try {
      return parseAuditQuestion(known);
    } catch (error) {
      if (!(error instanceof InvalidInputError && error.field && known.get(error.field))) throw error;
      known.delete(error.field);
    }
  }
}

export default async function Page({ searchParams }: Props) {
  const actor = await guardPage('read-audit', '/settings/audit');
  const question = readQuestion(toSearchParams(await searchParams));
  return <AuditPage view={readAudit(openDesk(), actor, question)} question={question} />;
}
