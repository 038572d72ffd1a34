import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { Hydrate } from '@/components/layout/hydrate';
import { schemeHistoryQuery, themeRunQuery } from '@/components/theme/theme-change-queries';
import { ThemeListPage } from '@/components/theme/theme-list-page';
import { themeListQuery } from '@/components/theme/theme-query';
import { can } from '@/core/access/can';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readThemeHistory } from '@/server/themes/read-theme-edit';
import { readLatestThemeRun } from '@/server/themes/theme-runs';
import '@/app/styles/pages/themes.css';

export const metadata: Metadata = { title: 'Themes' };

export default async function Page() {
  const actor = await guardPage('read', '/themes');
  const client = new QueryClient();
  const desk = openDesk();
  const canEdit = can(actor, 'review', false);
  client.setQueryData(themeListQuery().queryKey, await keptView(desk, actor, askFor('themes')));
  if (canEdit) {
    client.setQueryData(themeRunQuery().queryKey, readLatestThemeRun(desk, actor));
    client.setQueryData(schemeHistoryQuery().queryKey, readThemeHistory(desk, actor, null));
  }
  return (
    <Hydrate client={client}>
      <ThemeListPage canEdit={canEdit} />
    </Hydrate>
  );
}
