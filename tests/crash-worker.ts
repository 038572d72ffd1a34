// What the crash test kills: begins an import when it is given an archive, and works until nothing is left. A line for
// each step lets the test choose its moment, also between two commits.
import { openDesk } from '@/server/context';
import { makeOwner, recoverImports, runImports } from '@/server/import/run-imports';
import { stageLocalFile } from '@/server/import/stage-local';
import { finishSending, startImport } from '@/server/import/start-import';

const [archive] = process.argv.slice(2);
const actor = { kind: 'local', name: 'crash test' } as const;
const desk = openDesk();
const owner = makeOwner();
recoverImports(desk, owner);
if (archive) {
  const id = startImport(desk, actor, { channel: 'command-line', leaseOwner: owner });
  stageLocalFile(desk, actor, id, archive, 'clippings.zip');
  finishSending(desk, actor, id);
}
await runImports(desk, { owner, tell: ({ kind }) => process.stdout.write(`${kind}\n`) });
