import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', '.next*/**', 'e2e/**'],
    pool: 'threads',
    env: { LODESTONE_LOG_LEVEL: 'silent' },
    // By itself Vitest leaves one core free, which on two cores halves the speed.
    maxWorkers: '100%',
  },
});
