import { storeThemes } from '@/db/queries/store-theme';
import type { Desk } from '@/server/context';
import { replayDeskScheme } from '@/server/themes/read-scheme';

/**
 * Bring the desk's themes to what this version of the program ships and people have made of it. Writes nothing when they
 * are the same already.
 */
export function seedVocabulary(desk: Desk): void {
  desk.db.transaction((tx) => storeThemes(tx, replayDeskScheme(tx)), { behavior: 'immediate' });
}
