import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * How scripts and styles are packed, the smallest first: the name that HTTP has for it, what the name of the file ends in,
 * and the packing itself, as tight as it goes.
 * @type {{ name: string, ending: string, pack: (file: Buffer) => Promise<Buffer> }[]}
 */
export const PACKINGS = [
  {
    name: 'br',
    ending: '.br',
    pack: (file) => brotli(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }),
  },
  { name: 'gzip', ending: '.gz', pack: (file) => zip(file, { level: constants.Z_BEST_COMPRESSION }) },
];

/** Kinds of files that are packed, and what browsers are told that they are. */
export const PACKED_TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * Put packed scripts and styles beside those of a build, once and tightly, instead of at each request and in haste
 * (docs/decisions/2026-11-23-packed-files.md). Each file gets one of every packing: `next.config.ts` asks for nothing else.
 * @param {string} dist folder of the build
 */
export async function packFiles(dist) {
  const folder = join(dist, 'static', 'chunks');
  const isPacked = new RegExp(`\\.(?:${Object.keys(PACKED_TYPES).join('|')})$`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    isPacked.test(name),
  );
  await Promise.all(
    names.flatMap((name) => {
      const path = join(folder, name);
      const file = readFileSync(path);
      return PACKINGS.map(async ({ ending, pack }) => writeFileSync(path + ending, await pack(file)));
    }),
  );
}
