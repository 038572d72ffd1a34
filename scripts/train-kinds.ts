// `npm run train:kinds`: make the weights by which sentences are told apart (extraction/kinds/event-kinds.json) from the
// labelled sentences beside them. With `--held-out` nothing is written: each fifth is told by what the other four teach.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainKinds } from '@/extraction/kinds/train';
import { measureHeldOut } from './kinds/held-out';
import { readLabelled } from './kinds/labelled';

const folder = join(import.meta.dirname, '../extraction/kinds');
const sentences = readLabelled(join(folder, 'sentences'));
if (process.argv.includes('--held-out')) {
  process.stdout.write(`${measureHeldOut(sentences)}\n`);
} else {
  const model = trainKinds(sentences);
  writeFileSync(join(folder, 'event-kinds.json'), `${JSON.stringify(model)}\n`);
  process.stdout.write(
    `${sentences.length} sentences, ${Object.keys(model.features).length} features, ${model.kinds.length} kinds\n`,
  );
}
