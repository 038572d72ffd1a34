import { openDesk } from '@/server/context';
import { makeOwner } from '@/server/import/run-imports';
import { recoverRereads, runRereads } from '@/server/reread/run-rereads';

/** For the crash test: go on with what is to be read again, and tell of each step; see `tests/crash-reread.test.ts`. */
const desk = openDesk();
const owner = makeOwner();
recoverRereads(desk, owner);
await runRereads(desk, {
  owner,
  signal: new AbortController().signal,
  tell: (event) => process.stdout.write(`${event.kind}\n`),
});
