import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { MultiBar, Presets } from 'cli-progress';
import { Command } from 'commander';
import type { ImportChannel, ImportOutcome } from '@/core/views/imports';
import { type Desk, openDesk } from '@/server/context';
import { finishBatch, importReport, startBatch } from '@/server/import/import-reports';
import { localActor } from './local-actor';
import { listReportFiles } from './report-files';

/** What an import came to. */
export interface ImportTally {
  new: number;
  duplicate: number;
  rejected: number;
  facts: number;
}

/** Where lines and progress go: a bar on a terminal, plain lines elsewhere. */
interface Output {
  line: (text: string) => void;
  step: () => void;
  end: () => void;
}

function plainOutput(): Output {
  return { line: (text) => process.stdout.write(`${text}\n`), step: () => {}, end: () => {} };
}

function barOutput(total: number): Output {
  const bars = new MultiBar(
    { format: 'Importing {bar} {value} of {total}, about {eta_formatted} left', clearOnComplete: true },
    Presets.rect,
  );
  const bar = bars.create(total, 0);
  return {
    line: (text) => bars.log(`${text}\n`),
    step: () => bar.increment(),
    end: () => bars.stop(),
  };
}

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** One line that says what became of a file. */
export function formatResult(path: string, result: ImportOutcome): string {
  switch (result.outcome) {
    case 'new':
      return `new           ${path}: ${plural(result.facts, 'fact')}`;
    case 'duplicate':
      return `already here  ${path}: ${result.title}`;
    case 'rejected':
      return `rejected      ${path}: ${result.reason} ${result.remedy}`;
  }
}

/** The last line of an import. */
export function formatTally(tally: ImportTally): string {
  const files = tally.new + tally.duplicate + tally.rejected;
  return `${plural(files, 'file')}: ${tally.new} new, ${tally.duplicate} already here, ${tally.rejected} rejected. ${plural(tally.facts, 'fact')} found.`;
}

function readResult(desk: Desk, batchId: number, path: string): ImportOutcome {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = `The file cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`;
    return { outcome: 'rejected', reason, remedy: 'Check its permissions and import it again.' };
  }
  return importReport(desk, localActor(), batchId, { filename: basename(path), bytes });
}

/** Import files one by one, telling of each as it is done. */
export function importFiles(desk: Desk, files: string[], channel: ImportChannel): ImportTally {
  const tally: ImportTally = { new: 0, duplicate: 0, rejected: 0, facts: 0 };
  const output = process.stdout.isTTY ? barOutput(files.length) : plainOutput();
  const batchId = startBatch(desk, localActor(), channel);
  try {
    for (const path of files) {
      const result = readResult(desk, batchId, path);
      tally[result.outcome] += 1;
      if (result.outcome === 'new') tally.facts += result.facts;
      output.line(formatResult(path, result));
      output.step();
    }
  } finally {
    finishBatch(desk, localActor(), batchId);
    output.end();
  }
  return tally;
}

/** `lodestone import FILE|FOLDER…` */
export function importCommand(): Command {
  return new Command('import')
    .description('Import reports: text, Markdown and HTML files, and folders of them')
    .argument('<paths...>', 'files, or folders that are searched to the bottom')
    .action((paths: string[]) => {
      const files = listReportFiles(paths);
      if (files.length === 0) throw new Error('There are no reports (.txt, .md, .html) in what you named.');
      const tally = importFiles(openDesk(), files, 'command-line');
      process.stdout.write(`${formatTally(tally)}\n`);
      if (tally.rejected > 0) process.exitCode = 1;
    });
}
