import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Evidence, isGrounded } from '@/core/model/evidence';
import { type Extraction, extractionSchema } from '@/core/model/extraction';
import { readReport } from '@/ingest/read-file';
import { analyseReport } from './analyse-report';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpus');

/** Every evidence of an extraction, with the kind of fact that it proves. */
function evidenceOf(extraction: Extraction): [string, Evidence][] {
  const { source } = extraction;
  const all: [string, Evidence | null][] = [
    ['title', extraction.titleEvidence],
    ['date of publication', extraction.publishedEvidence],
    ['publisher', source.publisherEvidence],
    ['outlet', source.originalOutletEvidence],
    ['disclaimer', source.disclaimer],
    ...extraction.entities.flatMap((e): [string, Evidence][] => [
      ...e.mentions.map((m): [string, Evidence] => [`mention of ${e.name}`, m]),
      ...e.roles.map((r): [string, Evidence] => [`role ${r.title}`, r.evidence]),
    ]),
    ...extraction.events.flatMap((e): [string, Evidence | null][] => [
      [`event ${e.title}`, e.evidence],
      [`date of ${e.title}`, e.dateEvidence],
      [`count of ${e.title}`, e.series?.evidence ?? null],
    ]),
    ...extraction.figures.flatMap((f): [string, Evidence | null][] => [
      [`figure ${f.asWritten}`, f.evidence],
      [`period of ${f.asWritten}`, f.periodEvidence],
      [`change of ${f.asWritten}`, f.changeEvidence],
    ]),
    ...extraction.themes.flatMap((t) => t.evidence.map((e): [string, Evidence] => [`theme ${t.theme}`, e])),
    ...extraction.claims.map((c): [string, Evidence] => ['claim', c.evidence]),
  ];
  return all.filter((item): item is [string, Evidence] => item[1] !== null);
}

async function expectProven(path: string): Promise<void> {
  const { clean, extraction } = analyseReport(await readReport(readFileSync(path), basename(path)));
  expect(() => extractionSchema.parse(extraction)).not.toThrow();
  const loose = evidenceOf(extraction).filter(([, evidence]) => !isGrounded(clean.text, evidence));
  expect(loose).toEqual([]);
  const invented = extraction.events.filter(
    (event) => event.date !== null && event.dateEvidence === null && event.dateNote === null,
  );
  expect(invented).toEqual([]);
  for (const event of extraction.events) {
    if (event.date === null) expect(event.dateBasis).toBe('none');
    else if (event.dateBasis === 'inferred') expect(event.dateNote, event.title).not.toBeNull();
  }
  const unwritten = extraction.figures.filter((figure) => !figure.evidence.quote.includes(figure.asWritten));
  expect(unwritten).toEqual([]);
}

const reportsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !/^readme/i.test(name))
    .map((name) => resolve(folder, name));

describe('every fact of the sample stands on the words that prove it', () => {
  it.each(reportsIn(resolve(ROOT, 'sample')).map((path) => ({ name: basename(path), path })))(
    '$name',
    ({ path }) => expectProven(path),
  );
});

if (!existsSync(CORPUS)) {
  it.skip('every fact of the reference corpus stands on its words (skipped: ../shared/corpus is not on this machine)', () => {});
} else {
  const paths = ['seeds', 'dev'].flatMap((folder) => reportsIn(resolve(CORPUS, folder)));
  describe('every fact of the reference corpus stands on the words that prove it', () => {
    it.each(paths.map((path) => ({ name: basename(path), path })))('$name', ({ path }) => expectProven(path));
  });
}
