import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { preloadReadingFont } from '@/app/fonts';
import { formatImportAddress, parseOutcome } from '@/components/import/import-address';
import { ImportDetailPage } from '@/components/import/import-detail';
import { parseId } from '@/core/views/id';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readImport } from '@/server/import/read-imports';
import '@/app/styles/pages/import.css';

export const metadata: Metadata = { title: 'One import' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  preloadReadingFont();
  const { id: written } = await params;
  const outcome = parseOutcome(toSearchParams(await searchParams));
  const id = parseId(written);
  const actor = await guardPage('import', id ? formatImportAddress(id, outcome) : '/import');
  if (!id) notFound();
  try {
    return (
      <ImportDetailPage detail={readImport(openDesk(), actor, id, outcome ?? undefined)} outcome={outcome} />
    );
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
