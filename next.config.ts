import type { NextConfig } from 'next';

const config: NextConfig = {
  // Several dev servers and a test build can stand side by side.
  distDir: process.env.LODESTONE_DIST ?? '.next',
  serverExternalPackages: ['better-sqlite3', 'linkedom', 'pino', 'prom-client'],
  poweredByHeader: false,
  agentRules: false,
  // `forbidden()` in a page: status 403 with the nearest forbidden.tsx.
  experimental: { authInterrupts: true },
  // `npm test` checks the types of the whole tree, tests included; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
};

export default config;
