import type { Metadata } from 'next';
import { HelpPage } from '@/components/help/help-page';
import { guardPage } from '@/server/auth/guard-page';
import '@/app/styles/help.css';

export const metadata: Metadata = { title: 'Help' };

export default async function Page() {
  await guardPage('read', '/help');
  return <HelpPage />;
}
