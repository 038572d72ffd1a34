import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIOME, ROOT } from '@/scripts/setup/run.mjs';

/** For each room: what it may not import, the words with which it is refused, and what it may. */
const ROOMS = [
  {
    room: 'core',
    refused: ['@/db/connection', '@/server/context', '../ingest/report', 'node:fs', 'react', 'next/headers'],
    message: 'Floor 0 (core) is pure',
    allowed: ['@/core/model/event', './span', 'zod'],
  },
  {
    room: 'ingest',
    refused: ['@/extraction/extract', '@/db/connection', '@/server/context', '../../components/ui/glyph'],
    message: 'Floor 1 (ingest) imports core only',
    allowed: ['@/core/model/document', './charset', 'linkedom'],
  },
  {
    room: 'extraction',
    refused: ['@/ingest/report', '@/db/connection', '@/server/context', 'next/server'],
    message: 'Floor 1 (extraction) imports core only',
    allowed: ['@/core/time/edtf', './candidates', 'zod'],
  },
  {
    room: 'db',
    refused: ['@/ingest/report', '@/extraction/extract', '@/server/context', '@/app/page'],
    message: 'Floor 2 (db) imports core only',
    allowed: ['@/core/model/event', './schema/tables', 'drizzle-orm'],
  },
  {
    room: 'server',
    refused: ['@/app/page', '@/components/ui/glyph', '@/cli/setup'],
    message: 'Floor 3 (server) does not know the views',
    allowed: ['@/core/access/can', '@/db/connection', '@/extraction/extract', '@/ingest/report'],
  },
  {
    room: 'components',
    refused: ['@/server/context', '@/db/connection', '@/extraction/extract', '@/app/page', 'node:fs'],
    message: 'Components import core and components only',
    allowed: ['@/core/views/timeline', '@/components/ui/glyph', 'react'],
  },
  {
    room: 'app',
    refused: ['@/db/connection', '@/ingest/report', '@/extraction/extract', '@/cli/setup', 'better-sqlite3'],
    message: 'Routes and pages reach the data through server/ only',
    allowed: ['@/server/context', '@/components/ui/glyph', '@/core/filters/filters', 'next/headers'],
  },
];

const refusals = ROOMS.flatMap(({ room, refused, message }) =>
  refused.map((target, index) => ({ room, target, message, path: `${room}/refused-${index}.ts` })),
);
const permissions = ROOMS.flatMap(({ room, allowed }) =>
  allowed.map((target, index) => ({ room, target, path: `${room}/allowed-${index}.ts` })),
);
const importing = (target: string) => `import { thing } from '${target}';\n\nexport const kept = thing;\n`;

interface Diagnostic {
  category: string;
  message: string;
  location: { path: string };
}

/** A house of its own with the project's rules, linted once: every file in it breaks a rule or keeps to them. */
let house = '';
let diagnostics: Diagnostic[] = [];

/** What the linter says of one file under one rule. */
const saidOf = (path: string, rule: string) =>
  diagnostics
    .filter(
      (each) => each.category.endsWith(`/${rule}`) && each.location.path.replaceAll('\\', '/').endsWith(path),
    )
    .map((each) => each.message);

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'lodestone-floors-'));
  for (const rules of ['biome.json', 'package.json', 'tsconfig.json'])
    copyFileSync(join(ROOT, rules), join(house, rules));
  const files: Record<string, string> = {
    'core/cycle/hen.ts': "import { egg } from './egg';\n\nexport const hen = () => egg;\n",
    'core/cycle/egg.ts': "import { hen } from './hen';\n\nexport const egg = () => hen;\n",
    'core/cycle/river.ts': "import { sea } from '@/core/cycle/sea';\n\nexport const river = () => sea;\n",
    'core/cycle/sea.ts': "import { river } from '@/core/cycle/river';\n\nexport const sea = () => river;\n",
    'core/cycle/cook.ts': "import { egg } from './egg';\n\nexport const cook = () => egg;\n",
  };
  for (const { path, target } of [...refusals, ...permissions]) files[path] = importing(target);
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  const args = [join(ROOT, BIOME), 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  diagnostics = JSON.parse(stdout).diagnostics;
}, 60_000);
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the floors', () => {
  it.each(refusals)('$room may not import $target', ({ path, message }) => {
    expect(saidOf(path, 'noRestrictedImports')).toEqual([expect.stringContaining(message)]);
  });

  it.each(permissions)('$room may import $target', ({ path }) => {
    expect(saidOf(path, 'noRestrictedImports')).toEqual([]);
  });
});

describe('import cycles', () => {
  it.each(['hen', 'egg', 'river', 'sea'])('are refused, by relative path and by alias: %s', (name) => {
    expect(saidOf(`core/cycle/${name}.ts`, 'noImportCycles')).toHaveLength(1);
  });

  it('are not held against a file that stands outside of one', () => {
    expect(saidOf('core/cycle/cook.ts', 'noImportCycles')).toEqual([]);
  });
});
