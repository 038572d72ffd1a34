import { describe, expect, it } from 'vitest';
import { crashImport } from './crash-import';

// `npm run crash` does the same with 1,000 documents and 100 kills.
describe('an import that is killed outright at any moment', () => {
  it('goes on where it was: each document once, the file whole after every kill', async () => {
    const documents = 60;
    const report = await crashImport({ documents, kills: 6, seed: 20_261_121 });
    expect(report.faults).toEqual([]);
    expect(report.kills).toBeGreaterThanOrEqual(4);
    expect(report).toMatchObject({ articles: documents, items: documents, twice: 0 });
  }, 120_000);
});
