import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ALL = ['**/*.test.ts'];
const NEVER = ['node_modules/**', '.next*/**', 'e2e/**'];
/** Rooms whose tests drive processes, or look at the tree as a whole: each file of them begins in a world of its own. */
const APART = ['tests/**', 'scripts/**', 'cli/**', 'bench/**', 'app/**'];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    pool: 'threads',
    env: { LODESTONE_LOG_LEVEL: 'silent' },
    // By itself Vitest leaves one core free, which on two cores halves the speed.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ALL,
          exclude: [...NEVER, ...APART],
          // Modules are read once a worker and not once a file: the names and words that are known take most of that time.
          isolate: false,
          setupFiles: ['tests/begin-anew.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: APART.map((room) => `${room}/*.test.ts`), exclude: NEVER },
      },
    ],
  },
});
