import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGrounded } from '@/core/model/evidence';
import { evidenceOf } from '@/db/queries/store-evidence';
import { UnreadableDocumentError } from '@/ingest/errors';
import { detectFormat } from '@/ingest/formats/detect-format';
import { DEFAULT_LIMITS } from '@/ingest/limits';
import { readFile } from '@/ingest/read-file';
import { analyseReport } from '@/server/import/analyse-report';
import { ZipArchive } from '@/server/import/zip-archive';

/** Small enough that a bomb would show, large enough for every base. */
const LIMITS = { ...DEFAULT_LIMITS, expandedBytes: 32 * 1024 * 1024, entries: 500 };

async function readArchive(bytes: Uint8Array, filename: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-fuzz-'));
  const path = join(folder, 'archive');
  writeFileSync(path, bytes);
  try {
    const zip = await ZipArchive.open(path, { filename, entries: 100, expandedBytes: LIMITS.expandedBytes });
    try {
      for (const { index, refusal } of zip.entries) if (!refusal) await zip.read(index, LIMITS.fileBytes);
    } finally {
      zip.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Read a file as an import would, to the facts, and check what must hold of whatever comes out: every fact stands on its
 * words. What may happen is a report or an UnreadableDocumentError; anything else is thrown. Returns how many reports.
 */
export async function readAnything(bytes: Uint8Array, filename: string): Promise<number> {
  let found = 0;
  try {
    if (detectFormat(bytes, filename) === 'application/zip') {
      await readArchive(bytes, filename);
      return 0;
    }
    const { parts } = await readFile(bytes, filename, { limits: LIMITS });
    for (const part of parts) {
      if ('error' in part) continue;
      try {
        const { clean, extraction } = analyseReport(part.document);
        const loose = evidenceOf(extraction).find((span) => !isGrounded(clean.text, span));
        if (loose) throw new Error(`“${loose.quote}” does not stand at ${loose.start} of its text.`);
        found += 1;
      } catch (error) {
        if (!(error instanceof UnreadableDocumentError)) throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    if (error.reason === '' || error.remedy === '') throw new Error(`No reason or remedy: ${error.message}`);
  }
  return found;
}
