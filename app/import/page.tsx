import type { Metadata } from 'next';
import { ImportPage } from '@/components/import/import-page';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readImports } from '@/server/import/read-imports';

export const metadata: Metadata = { title: 'Import' };

export default async function Page() {
  const actor = await guardPage('import', '/import');
  return <ImportPage imports={readImports(openDesk(), actor)} largest={readSettings().limits.uploadBytes} />;
}
