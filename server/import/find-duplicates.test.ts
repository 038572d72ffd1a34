import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestDatabase } from '@/db/testing';
import { readReport } from '@/ingest/read-file';
import { analyseReport } from './analyse-report';
import { seedVocabulary } from './seed-vocabulary';
import { prepareReport, storeReport } from './store-report';

describe('the sample reports', () => {
  it('tell 21 stories: one body’s sessions and one formula’s notices stay apart', async () => {
    const db = openTestDatabase();
    seedVocabulary({ db, path: ':memory:', staging: '' });
    const files = readdirSync('sample').filter((file) => /^\d.*\.(txt|md)$/.test(file));
    const near: string[] = [];
    for (const filename of files.sort()) {
      const bytes = readFileSync(join('sample', filename));
      const report = prepareReport(analyseReport(await readReport(bytes, filename)));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const stored = db.transaction((tx) =>
        storeReport(
          tx,
          report,
          { bytes, sha256, filename, part: null },
          { by: 'local:test', at: new Date(0) },
        ),
      );
      if (stored.outcome !== 'new' || stored.nearId !== null) near.push(filename);
    }
    expect(files).toHaveLength(21);
    expect(near).toEqual([]);
  }, 60_000);
});
