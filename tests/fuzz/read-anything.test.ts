import fc from 'fast-check';
import { describe, it } from 'vitest';
import { spoiled } from '@/ingest/formats/testing/mutate';
import { listBases } from './bases';
import { readAnything } from './read-anything';

// `npm run fuzz` does the same with ten thousand inputs, a limit on time and one on memory.
describe('a file of any format', async () => {
  const bases = await listBases();

  it.each(bases.map(({ filename }, i) => [filename, i] as const))(
    '%s, spoilt, gives reports or a reason, and nothing else',
    async (filename, i) => {
      await fc.assert(
        fc.asyncProperty(spoiled(bases[i]!.bytes), async (bytes) => {
          await readAnything(bytes, filename);
        }),
        { numRuns: 8 },
      );
    },
    30_000,
  );
});
