import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Command } from 'commander';
import { type Prediction, toPrediction } from '@/core/contract/prediction';
import { UnreadableDocumentError } from '@/ingest/errors';
import { readFile } from '@/ingest/read-file';
import { readSettings } from '@/server/env';
import { analyseReport } from '@/server/import/analyse-report';
import { type AgainOptions, readArchiveAgain } from './extract-again';
import { listReportFiles } from './report-files';

interface ExtractOptions {
  out?: string;
  jsonl?: true;
}

/** The file's name without its ending: `reports/a.txt` is `a`. */
const nameOf = (path: string): string => basename(path, extname(path));

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UnreadableDocumentError(
      basename(path),
      `The file cannot be opened (${code}).`,
      'Check its permissions and try again.',
    );
  }
}

/**
 * Read each report and hand what was found to `write`; nothing is stored. One line on standard error for each file that
 * is refused, with its reason and remedy. Returns how many were read and how many refused.
 */
export async function extractFiles(
  files: string[],
  write: (name: string, prediction: Prediction) => void,
): Promise<{ read: number; rejected: number }> {
  let rejected = 0;
  const namedBy = new Map<string, string>();
  const refuse = (error: unknown, path: string) => {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    rejected += 1;
    const place = error.line === undefined ? path : `${path}, line ${error.line}`;
    process.stderr.write(`rejected  ${place}: ${error.reason} ${error.remedy}\n`);
  };
  let read = 0;
  for (const path of files) {
    const name = nameOf(path);
    try {
      const twin = namedBy.get(name);
      if (twin) {
        throw new UnreadableDocumentError(
          basename(path),
          `It would overwrite what was found in ${twin}.`,
          'Rename one of the two, or extract them separately.',
        );
      }
      const { parts } = await readFile(readBytes(path), basename(path), {
        limits: readSettings().limits.read,
      });
      for (const [i, part] of parts.entries()) {
        try {
          if ('error' in part) throw part.error;
          const { clean, extraction } = analyseReport(part.document);
          // The reports of a feed or a table are numbered: "wire-1", "wire-2".
          read += 1;
          write(parts.length === 1 ? name : `${name}-${i + 1}`, toPrediction(clean, extraction));
        } catch (error) {
          refuse(error, part.locator ? `${path}, ${part.locator}` : path);
        }
      }
      namedBy.set(name, path);
    } catch (error) {
      refuse(error, path);
    }
  }
  return { read, rejected };
}

async function extractPaths(paths: string[], { out, jsonl }: ExtractOptions): Promise<void> {
  if ((out === undefined) === (jsonl === undefined)) {
    throw new Error(
      'Say where the findings go: --out FOLDER for one file each, or --jsonl for standard output.',
    );
  }
  const files = listReportFiles(paths);
  if (files.length === 0) throw new Error('There are no files that can be read in what you named.');
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const tally = await extractFiles(files, (name, prediction) => {
    if (out === undefined) process.stdout.write(`${JSON.stringify({ name, ...prediction })}\n`);
    else writeFileSync(join(out, `${name}.pred.json`), `${JSON.stringify(prediction, null, 2)}\n`);
  });
  process.stderr.write(
    `${tally.read} read, ${tally.rejected} rejected${out === undefined ? '' : `, in ${out}`}.\n`,
  );
  if (tally.rejected > 0) process.exitCode = 1;
}

/** `lodestone extract FILE|FOLDER… --out FOLDER`, or `lodestone extract --again` over the archive. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('Show what would be found in reports, without storing anything; or read the archive again')
    .argument('[paths...]', 'files, or folders that are searched to the bottom')
    .option('--out <folder>', 'write NAME.pred.json for each report into this folder')
    .option('--jsonl', 'write one line of JSON for each report to standard output')
    .option('--again', 'read stored articles again that an older extractor read; what people decided stays')
    .option('--article <number>', 'with --again: only this article')
    .option('--all', 'with --again: every article, whichever extractor read it')
    .option('--dry-run', 'with --again: tell what would change, and store nothing')
    .action(
      async (paths: string[], { again, ...options }: ExtractOptions & AgainOptions & { again?: true }) => {
        if (!again) {
          const stray = (['article', 'all', 'dryRun'] as const).find((name) => options[name] !== undefined);
          if (stray) throw new Error('--article, --all and --dry-run go with --again.');
          if (paths.length === 0)
            throw new Error('Name the reports, or say --again to read the archive again.');
          return extractPaths(paths, options);
        }
        if (paths.length > 0 || options.out !== undefined || options.jsonl) {
          throw new Error('--again reads the archive: it takes no files, and no --out or --jsonl.');
        }
        return readArchiveAgain(options);
      },
    );
}
