import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { issueFirstAdminLink } from '@/server/auth/first-admin';
import { baseUrl } from '@/server/auth/origin';
import { openDesk } from '@/server/context';
import { readSettings } from '@/server/env';
import { isNewDesk } from '@/server/import/is-new-desk';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { listReportFiles } from './report-files';

/** What a first start shows. */
const SAMPLE_FOLDER = resolve('sample');

/** `lodestone setup`: what a start does before it serves. Safe to run at any time, again and again. */
export function setupCommand(): Command {
  return new Command('setup')
    .description(
      'Make or update the desk: schema, themes, sample reports on a new desk, link for the first admin',
    )
    .option('--base-url <address>', 'address that the first admin’s link begins with')
    .option('--no-sample', 'do not import the sample reports into a new desk')
    .action(async ({ baseUrl: address, sample }: { baseUrl?: string; sample: boolean }) => {
      const desk = openDesk();
      seedVocabulary(desk);
      const files = sample && existsSync(SAMPLE_FOLDER) ? listReportFiles([SAMPLE_FOLDER]) : [];
      if (files.length > 0 && isNewDesk(desk)) {
        // Only here: every other start need not read the code that reads reports.
        const { formatSummary, importFiles } = await import('./import');
        process.stdout.write(`A new desk: importing ${files.length} sample reports.\n`);
        process.stdout.write(`${formatSummary(await importFiles(desk, files, { channel: 'sample' }))}\n`);
      }
      const link = issueFirstAdminLink(desk, address ?? baseUrl(readSettings()));
      if (link) {
        process.stdout.write(
          `Nobody can sign in yet. Within 24 hours, make the first admin here:\n  ${link}\n`,
        );
      }
    });
}
