import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NextConfig } from 'next';
import { COMMON_HEADERS, DATA_POLICY } from './core/access/security-headers';
import { markEagerScripts } from './scripts/setup/eager-scripts.mjs';
import { PACKED_TYPES, PACKINGS, packFiles } from './scripts/setup/packed-files.mjs';

const listHeaders = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

/** Whether a request names a packing among those that it accepts. */
const accepts = (name: string) => ({
  type: 'header' as const,
  key: 'accept-encoding',
  value: `(?!.*\\b${name} *; *q=0(?:\\.0*)? *(?:,|$)).*\\b${name}\\b.*`,
});

/** Scripts and styles of a build by the packing that they are sent in: the first of those that the browser can unpack. */
const PACKED = PACKINGS.flatMap(({ name, ending }, at) =>
  Object.entries(PACKED_TYPES).map(([kind, type]) => ({
    ending,
    headers: listHeaders({ 'content-encoding': name, 'content-type': type, vary: 'Accept-Encoding' }),
    asked: {
      source: `/_next/static/chunks/:file(.+\\.${kind})`,
      has: [accepts(name)],
      missing: PACKINGS.slice(0, at).map((better) => accepts(better.name)),
    },
  })),
);

/** Several dev servers and a test build can stand side by side. */
const distDir = process.env.LODESTONE_DIST ?? '.next';

const config: NextConfig = {
  distDir,
  serverExternalPackages: [
    '@mozilla/readability',
    'age-encryption',
    'better-auth',
    'better-sqlite3',
    'chardet',
    'csv-parse',
    'docx',
    'drizzle-orm',
    'iconv-lite',
    'ipaddr.js',
    'linkedom',
    'mammoth',
    'marked',
    'pino',
    'postal-mime',
    'prom-client',
    'rate-limiter-flexible',
    'tinyld',
    'unpdf',
    'yaml',
    'yauzl',
    'zod',
  ],
  poweredByHeader: false,
  agentRules: false,
  // The desk has no pictures to change, and offers nobody the work of changing some.
  images: { unoptimized: true },
  experimental: {
    // `forbidden()` in a page: status 403 with the nearest forbidden.tsx.
    authInterrupts: true,
    turbopackSourceMaps: false,
    // Writing it takes half as long again as a build without, and some 270 MB. Who builds a second time changes the
    // sources, and will build again.
    turbopackFileSystemCacheForBuild: existsSync(join(distDir, 'BUILD_ID')),
  },
  compiler: {
    runAfterProductionCompile: async ({ distDir: folder }) => {
      markEagerScripts(folder);
      await packFiles(folder);
    },
  },
  // A development server packs nothing.
  rewrites: async () => ({
    beforeFiles:
      process.env.NODE_ENV === 'production'
        ? PACKED.map(({ asked, ending }) => ({
            ...asked,
            destination: `/_next/static/chunks/:file${ending}`,
          }))
        : [],
    afterFiles: [],
    fallback: [],
  }),
  // `npm test` checks the types of the whole tree, tests included; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  // The policy of pages has a nonce and comes from proxy.ts.
  headers: async () => [
    { source: '/:path*', headers: listHeaders(COMMON_HEADERS) },
    { source: '/api/:path*', headers: listHeaders({ 'content-security-policy': DATA_POLICY }) },
    ...(process.env.NODE_ENV === 'production'
      ? PACKED.map(({ asked, headers }) => ({ ...asked, headers }))
      : []),
    // Browsers ask for the icon again at each change of the address; its own names what it holds.
    { source: '/icon.svg', headers: listHeaders({ 'cache-control': 'public, max-age=31536000, immutable' }) },
  ],
};

export default config;
