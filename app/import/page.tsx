import type { Metadata } from 'next';
import { ImportPage } from '@/components/import/import-page';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { readImports } from '@/server/import/read-imports';
import { readRereads } from '@/server/reread/read-rereads';
import '@/app/styles/pages/imports.css';

export const metadata: Metadata = { title: 'Import' };

export default async function Page() {
  const actor = await guardPage('import', '/import');
  const desk = openDesk();
  return (
    <ImportPage
      imports={readImports(desk, actor)}
      largest={readSettings().limits.uploadBytes}
      rereads={readRereads(desk, actor)}
    />
  );
}
