import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { openDesk } from '@/server/context';
import { DeskError } from '@/server/errors';
import { makeOwner } from '@/server/import/run-imports';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { recoverRereads, runRereads } from '@/server/reread/run-rereads';
import { exportScheme } from '@/server/themes/export-scheme';
import { importScheme } from '@/server/themes/import-scheme';
import { readLatestThemeRun } from '@/server/themes/theme-runs';
import { localActor } from './local-actor';
import { openOutput } from './output';
import { parkOnInterrupt } from './park-on-interrupt';

const counted = (n: number, one: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;

function exportTo(file: string): void {
  const scheme = exportScheme(openDesk(), localActor());
  const concepts = scheme['@graph'].length - 1;
  writeFileSync(file, `${JSON.stringify(scheme, null, 2)}\n`);
  process.stdout.write(`${counted(concepts, 'theme')} written to ${file}.\n`);
}

function readDocument(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON. Choose a SKOS vocabulary in JSON-LD.`);
  }
}

/** Take over a scheme, and bring the stored articles to it in this process. Ctrl-C parks the rest. */
async function importFrom(file: string, { replace = false }: { replace?: boolean }): Promise<void> {
  const desk = openDesk();
  const actor = localActor();
  const document = readDocument(file);
  seedVocabulary(desk);
  let imported: ReturnType<typeof importScheme>;
  try {
    imported = importScheme(desk, actor, document, { replaces: replace });
  } catch (error) {
    // The remedy says which part of the file to mend.
    if (error instanceof DeskError) throw new Error([error.message, error.remedy].filter(Boolean).join(' '));
    throw error;
  }
  for (const note of imported.notes) process.stderr.write(`${note}\n`);
  const { added, edited, retired, change } = imported;
  if (change === null) {
    process.stdout.write('The desk has this scheme already; nothing was changed.\n');
    return;
  }
  process.stdout.write(`${counted(added, 'theme')} added, ${edited} changed, ${retired} taken out.\n`);
  const owner = makeOwner();
  recoverRereads(desk, owner);
  const output = openOutput('Tagging', readLatestThemeRun(desk, actor)?.total ?? 0);
  await parkOnInterrupt(output, (signal) =>
    runRereads(desk, {
      owner,
      signal,
      tell: () => {
        const run = readLatestThemeRun(desk, actor);
        if (run) output.step(run.articles, run.total);
      },
    }),
  );
  const run = readLatestThemeRun(desk, actor);
  if (imported.run === null || run === null) return;
  process.stdout.write(
    `${counted(run.articles, 'article')} looked at: ${run.added} tags added, ${run.removed} removed, ${counted(run.kept, 'decision')} kept.\n`,
  );
}

/** `lodestone themes export` and `lodestone themes import` */
export function themesCommand(): Command {
  const command = new Command('themes').description('The scheme of themes, as SKOS in JSON-LD');
  command.command('export').description('Write the scheme to a file').argument('<file>').action(exportTo);
  command
    .command('import')
    .description('Add the themes of a file, or bring those of the same key to what it says')
    .argument('<file>')
    .option('--replace', 'take out the themes that the file does not hold')
    .action(importFrom);
  return command;
}
