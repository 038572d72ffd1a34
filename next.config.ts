import type { NextConfig } from 'next';

const config: NextConfig = {
  // Several dev servers and a test build can stand side by side.
  distDir: process.env.LODESTONE_DIST ?? '.next',
  serverExternalPackages: ['better-sqlite3', 'wink-nlp', 'wink-eng-lite-web-model', 'linkedom'],
  poweredByHeader: false,
  agentRules: false,
};

export default config;
