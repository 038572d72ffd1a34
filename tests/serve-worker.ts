// What the test of an orderly end drives: a desk served as `npm start` serves it, without its pages. Given an archive it begins
// an import of it; it tells each change of how many articles there are, and how the import stands.
import { openDesk } from '@/server/context';
import { stageLocalFile } from '@/server/import/stage-local';
import { finishSending, startImport } from '@/server/import/start-import';
import { startServing } from '@/server/operations/start-serving';

const [archive] = process.argv.slice(2);
const actor = { kind: 'local', name: 'signal test' } as const;
const desk = openDesk();
if (archive) {
  const id = startImport(desk, actor, { channel: 'command-line' });
  stageLocalFile(desk, actor, id, archive, 'clippings.zip');
  finishSending(desk, actor, id);
}
startServing();

const standing = desk.db.$client
  .prepare(
    'SELECT (SELECT count(*) FROM articles) AS articles, state FROM import_batches ORDER BY id DESC LIMIT 1',
  )
  .raw();
let told = '';
const look = setInterval(() => {
  if (!desk.db.$client.open) return clearInterval(look);
  const [articles, state] = standing.get() as [number, string];
  const line = `${articles} ${state}`;
  if (line !== told) process.stdout.write(`${line}\n`);
  told = line;
}, 5);
