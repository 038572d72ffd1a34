import { replayScheme } from '@/core/themes/replay-scheme';
import type { Queryable } from '@/db/connection';
import { listLiveThemeChanges, readThemesStamp } from '@/db/queries/theme-change-record';
import { type Scheme, THEMES } from '@/extraction/rules/themes';
import type { Desk } from '@/server/context';

/** Kept for each connection, for what matching builds from a scheme is kept with it. */
const cache = new WeakMap<Desk['db'], { stamp: string; scheme: Scheme }>();

/** The scheme as a transaction sees it: the shipped one with the changes that stand. */
export function replayDeskScheme(db: Queryable): Scheme {
  const changes = listLiveThemeChanges(db);
  return changes.length === 0 ? THEMES : replayScheme(THEMES, changes);
}

/** The themes that the desk looks for, with their lexicons. Made anew only when people have changed them. */
export function readScheme({ db }: Pick<Desk, 'db'>): Scheme {
  const stamp = readThemesStamp(db);
  const known = cache.get(db);
  if (known?.stamp === stamp) return known.scheme;
  const scheme = replayDeskScheme(db);
  cache.set(db, { stamp, scheme });
  return scheme;
}
