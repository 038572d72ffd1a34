import { basename, join, relative } from 'node:path';
import { Command } from 'commander';
import { describeCounts, type ImportChannel, type ImportSummary } from '@/core/views/imports';
import { findBatch } from '@/db/queries/import-batch';
import { findImportSummary } from '@/db/queries/import-list';
import { type Desk, openDesk } from '@/server/context';
import { startAnalysisThreadByTsx } from '@/server/import/analysis/start-thread-by-tsx';
import { undoImport } from '@/server/import/change-import';
import { makeOwner, recoverImports, runImports } from '@/server/import/run-imports';
import { stageLocalFile } from '@/server/import/stage-local';
import { finishSending, startImport } from '@/server/import/start-import';
import type { WorkEvent } from '@/server/import/work/context';
import { recoverRereads, runRereads } from '@/server/reread/run-rereads';
import { localActor } from './local-actor';
import { type Output, openOutput, plainOutput } from './output';
import { parkOnInterrupt } from './park-on-interrupt';
import { listReportFiles } from './report-files';

type ItemEvent = Extract<WorkEvent, { kind: 'item' }>;

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** One line that says what became of a report. */
export function formatItem(item: Omit<ItemEvent, 'kind' | 'batchId' | 'itemId'>): string {
  const place = item.locator === null ? item.filename : `${item.filename}, ${item.locator}`;
  switch (item.outcome) {
    case 'new':
      return `new           ${place}: ${plural(item.facts, 'fact')}`;
    case 'version':
      return `new version   ${place}: ${plural(item.facts, 'fact')}`;
    case 'duplicate':
      return `already here  ${place}: ${item.title ?? ''}`;
    case 'ready':
      return `to look at    ${place}: ${plural(item.facts, 'fact')}`;
    case 'undone':
      return `taken back    ${place}`;
    default:
      return `rejected      ${place}: ${item.reason ?? ''} ${item.remedy ?? ''}`.trimEnd();
  }
}

/** The last line of an import. */
export function formatSummary(summary: Pick<ImportSummary, 'files' | 'counts' | 'facts'>): string {
  return `${plural(summary.files, 'file')}: ${describeCounts(summary.counts)}. ${plural(summary.facts, 'fact')} found.`;
}

/** Work on imports until nothing is left, telling of each report. Ctrl-C parks the rest, which goes on at the next start. */
async function work(desk: Desk, owner: string, output: Output): Promise<void> {
  let done = 0;
  const total = (batchId: number) => {
    const counts = findImportSummary(desk.db, batchId)?.counts;
    return counts ? Object.values(counts).reduce((sum, n) => sum + n, 0) : done;
  };
  let known = 0;
  await parkOnInterrupt(output, (signal) =>
    runImports(desk, {
      owner,
      signal,
      makeThread: startAnalysisThreadByTsx,
      tell: (event) => {
        if (event.kind !== 'item') return;
        done += 1;
        if (done >= known) known = Math.max(done, total(event.batchId));
        output.line(formatItem(event));
        output.step(done, known);
      },
    }),
  );
}

/** A file's name as the import keeps it: with the folders below the one that was named. */
function nameWithin(paths: string[], file: string): string {
  const root = paths.find((path) => path !== file && !relative(path, file).startsWith('..'));
  return root === undefined
    ? basename(file)
    : join(basename(root), relative(root, file)).replaceAll('\\', '/');
}

export interface LocalImport {
  channel: ImportChannel;
  preview?: boolean;
}

/** Import files of this machine: copied first, then worked on, telling of each report as it is done. */
export async function importFiles(
  desk: Desk,
  files: string[],
  { channel, preview = false }: LocalImport,
  roots: string[] = [],
): Promise<ImportSummary> {
  const actor = localActor();
  const owner = makeOwner();
  const output = openOutput('Importing', files.length);
  recoverImports(desk, owner);
  const id = startImport(desk, actor, { channel, preview, leaseOwner: owner });
  for (const path of files) {
    const name = nameWithin(roots, path);
    try {
      stageLocalFile(desk, actor, id, path, name);
    } catch (error) {
      process.exitCode = 1;
      output.line(`rejected      ${path}: ${(error as Error).message}`);
    }
  }
  finishSending(desk, actor, id);
  await work(desk, owner, output);
  const summary = findImportSummary(desk.db, id);
  if (!summary) throw new Error('The import has gone.');
  return summary;
}

/** `lodestone import FILE|FOLDER…` */
export function importCommand(): Command {
  return new Command('import')
    .description('Import reports of any format, folders of them and archives')
    .argument('<paths...>', 'files, or folders that are searched to the bottom')
    .option('--preview', 'only propose: look at the facts on the import page, and store them there')
    .action(async (paths: string[], { preview = false }: { preview?: boolean }) => {
      const files = listReportFiles(paths);
      if (files.length === 0) throw new Error('There are no files that can be read in what you named.');
      const desk = openDesk();
      const summary = await importFiles(desk, files, { channel: 'command-line', preview }, paths);
      process.stdout.write(`${formatSummary(summary)}\n`);
      if (summary.state === 'waiting')
        process.stdout.write(`Look at them on the page /import/${summary.id}.\n`);
      if (summary.counts.rejected > 0) process.exitCode = 1;
    });
}

/** `lodestone jobs`: go on with imports that were broken off, until nothing is left to do. */
export function jobsCommand(): Command {
  return new Command('jobs')
    .description('Go on with imports that were broken off, and take back those that are to be taken back')
    .action(async () => {
      const desk = openDesk();
      const owner = makeOwner();
      recoverImports(desk, owner);
      await work(desk, owner, openOutput('Importing', 0));
      recoverRereads(desk, owner);
      await runRereads(desk, { owner, signal: new AbortController().signal });
    });
}

/** `lodestone undo IMPORT`: take an import back. */
export function undoCommand(): Command {
  return new Command('undo')
    .description('Take a whole import back: its articles and every fact that rests on them alone')
    .argument('<import>', 'number of the import, as in its address /import/12')
    .action(async (text: string) => {
      const desk = openDesk();
      const id = Number(text);
      if (!Number.isSafeInteger(id) || !findBatch(desk.db, id))
        throw new Error(`There is no import ${text}.`);
      undoImport(desk, localActor(), id);
      const owner = makeOwner();
      recoverImports(desk, owner);
      await work(desk, owner, plainOutput());
      const summary = findImportSummary(desk.db, id);
      if (summary) process.stdout.write(`${describeCounts(summary.counts)}.\n`);
    });
}
