import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ImportDetailPage } from '@/components/import/import-detail';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readImport } from '@/server/import/read-imports';

export const metadata: Metadata = { title: 'Past import' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await guardPage('import', `/import/${id}`);
  try {
    return <ImportDetailPage detail={readImport(openDesk(), actor, Number(id))} />;
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
}
