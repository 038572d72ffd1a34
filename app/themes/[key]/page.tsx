import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { preloadReadingFont } from '@/app/fonts';
import { Hydrate } from '@/components/layout/hydrate';
import { themeRunQuery } from '@/components/theme/theme-change-queries';
import { ThemePage } from '@/components/theme/theme-page';
import { themeQuery } from '@/components/theme/theme-query';
import { can } from '@/core/access/can';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readLatestThemeRun } from '@/server/themes/theme-runs';
import '@/app/styles/pages/theme.css';

interface Props {
  params: Promise<{ key: string }>;
}

/** Once for the head and the page of one request. */
const read = cache(async (key: string) => {
  const actor = await guardPage('read', `/themes/${encodeURIComponent(key)}`);
  try {
    const desk = openDesk();
    const canEdit = can(actor, 'review', false);
    return {
      view: await keptView(desk, actor, askFor('theme', key)),
      canEdit,
      run: canEdit ? readLatestThemeRun(desk, actor) : null,
    };
  } catch (error) {
    if (error instanceof NotFoundError) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).key)).view.label };
}

export default async function Page({ params }: Props) {
  preloadReadingFont();
  const { view, canEdit, run } = await read((await params).key);
  const client = new QueryClient();
  client.setQueryData(themeQuery(view.key).queryKey, view);
  if (canEdit) client.setQueryData(themeRunQuery().queryKey, run);
  return (
    <Hydrate client={client}>
      <ThemePage themeKey={view.key} canEdit={canEdit} />
    </Hydrate>
  );
}
