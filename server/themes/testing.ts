import type { ThemeChange, ThemeEdit, ThemeTerm } from '@/core/model/theme-change';
import type { PreviewLine, ThemePreview } from '@/core/views/theme-change';
import type { Desk } from '@/server/context';
import { OWNER } from '@/server/import/testing';
import { workAgain } from '@/server/reread/testing';
import { changeTheme } from './change-theme';
import { previewThemeChange } from './preview-theme-change';

export const term = (word: string, weight: number, language = 'en'): ThemeTerm => ({
  term: word,
  weight,
  language,
});

export const edit = (key: string, of: ThemeEdit): ThemeChange => ({ kind: 'edit', key, edit: of });

/** Change a theme, and bring the articles to it as the worker does. Returns the number of the change. */
export async function changeAndApply(desk: Desk, change: ThemeChange, now?: Date): Promise<number> {
  const { change: id } = changeTheme(desk, OWNER, { change }, now);
  await workAgain(desk);
  return id;
}

/** What a change would do, looked at to the end. */
export async function previewAll(desk: Desk, change: ThemeChange): Promise<ThemePreview> {
  const lines: PreviewLine[] = [];
  const { signal } = new AbortController();
  for await (const line of previewThemeChange(desk, OWNER, { change }, signal)) lines.push(line);
  const last = lines.at(-1);
  if (last?.kind !== 'done') throw new Error('The preview came to no end.');
  return last.preview;
}
