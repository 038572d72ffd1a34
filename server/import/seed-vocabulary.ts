import { storeThemes } from '@/db/queries/store-theme';
import { THEMES } from '@/extraction/rules/themes';
import type { Desk } from '@/server/context';

/** Bring the desk's themes to what this version of the program knows. Writes nothing when they are the same already. */
export function seedVocabulary(desk: Desk): void {
  desk.db.transaction((tx) => storeThemes(tx, THEMES));
}
