import { join, resolve } from 'node:path';
import { type DeskDatabase, openDatabase } from '@/db/connection';
import { readSettings } from './env';

/** What every use case works on: the one connection of this process and the file below it. */
export interface Desk {
  db: DeskDatabase;
  /** Absolute path of the database file. */
  path: string;
  /** Absolute path of the folder in which uploads wait until they are imported. */
  staging: string;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process, the desk has one connection. */
const holder = globalThis as typeof globalThis & { lodestoneDesk?: Desk };

/** The desk of this process, opened at the first call: folder made, schema brought up to date. */
export function openDesk(): Desk {
  if (!holder.lodestoneDesk) {
    const folder = resolve(readSettings().dataFolder);
    const path = join(folder, 'lodestone.db');
    holder.lodestoneDesk = { db: openDatabase(path), path, staging: join(folder, 'staging') };
  }
  return holder.lodestoneDesk;
}
