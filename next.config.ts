import type { NextConfig } from 'next';
import { COMMON_HEADERS, DATA_POLICY } from './core/access/security-headers';

const listHeaders = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

const config: NextConfig = {
  // Several dev servers and a test build can stand side by side.
  distDir: process.env.LODESTONE_DIST ?? '.next',
  serverExternalPackages: ['better-sqlite3', 'linkedom', 'pino', 'prom-client'],
  poweredByHeader: false,
  agentRules: false,
  // The desk has no pictures to change, and offers nobody the work of changing some.
  images: { unoptimized: true },
  // `forbidden()` in a page: status 403 with the nearest forbidden.tsx.
  experimental: { authInterrupts: true },
  // `npm test` checks the types of the whole tree, tests included; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // The policy of pages has a nonce and comes from proxy.ts.
  headers: async () => [
    { source: '/:path*', headers: listHeaders(COMMON_HEADERS) },
    { source: '/api/:path*', headers: listHeaders({ 'content-security-policy': DATA_POLICY }) },
  ],
};

export default config;
