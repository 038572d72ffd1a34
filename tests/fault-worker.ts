// What the fault tests kill. A line is told once something is acknowledged: what was told must be there afterwards.
import { join } from 'node:path';
import { openDatabase } from '@/db/connection';
import { backUpDesk } from '@/server/backup/back-up-desk';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { decide } from '@/server/review/decide';

const ACTOR = { kind: 'local', name: 'fault test' } as const;
const [work, folder = ''] = process.argv.slice(2);
const tell = (line: string) => void process.stdout.write(`${line}\n`);

/** Confirm one undecided event after the other. */
function review(): void {
  const desk = openDesk();
  const open = desk.db.$client
    .prepare("SELECT id FROM events WHERE review_status = 'proposed' AND same_as_id IS NULL ORDER BY id")
    .pluck()
    .all() as number[];
  for (const id of open) {
    decide(desk, ACTOR, { kind: 'event', id, verdict: 'confirm', seen: null });
    tell(String(id));
  }
}

/** Bring an old desk up to date. */
function upgrade(): void {
  tell('begun');
  openDatabase(join(readSettings().dataFolder, 'lodestone.db')).$client.close();
  tell('done');
}

/** Back up again and again, each into a file of its own. */
async function backUp(): Promise<void> {
  const desk = openDesk();
  for (let n = 0; n < 50; n++) {
    tell('begun');
    await backUpDesk(desk, ACTOR, join(folder, `${n}.db`), { replace: true });
    tell(`${n}.db`);
  }
}

if (work === 'review') review();
else if (work === 'upgrade') upgrade();
else if (work === 'backup') await backUp();
else throw new Error(`Unknown work: ${work}`);
