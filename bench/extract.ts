import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Extraction } from '@/core/model/extraction';
import { detectClaims } from '@/extraction/detect/claims';
import { detectDates } from '@/extraction/detect/dates';
import { detectEntities } from '@/extraction/detect/entities';
import { detectEvents } from '@/extraction/detect/events';
import { detectFigures } from '@/extraction/detect/figures';
import { detectPublished } from '@/extraction/detect/published';
import { detectSource } from '@/extraction/detect/source';
import { detectThemes } from '@/extraction/detect/themes';
import { detectTitle } from '@/extraction/detect/title';
import { readText } from '@/extraction/reading';
import { cleanBody } from '@/ingest/clean/clean';
import { readReport } from '@/ingest/read-file';
import { measureTokeniser, type TokeniserFigures } from './tokeniser';

const SAMPLE = resolve(import.meta.dirname, '../sample');

/** Milliseconds of one step over all reports. */
export type StepTimes = Map<string, number>;

export interface ExtractFigures {
  reports: number;
  rounds: number;
  articlesPerSecond: number;
  /** What the tokeniser alone reaches on the same reports. */
  tokeniser: TokeniserFigures;
  steps: StepTimes;
}

interface SampleReport {
  filename: string;
  bytes: Uint8Array;
}

function listSample(): SampleReport[] {
  return readdirSync(SAMPLE)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !/^readme/i.test(name))
    .map((filename) => ({ filename, bytes: readFileSync(join(SAMPLE, filename)) }));
}

/** Read one report step by step, as `extract` does, and add the time of each step. */
async function timeReport(
  { filename, bytes }: SampleReport,
  steps: StepTimes,
): Promise<Pick<Extraction, 'events' | 'figures'>> {
  const time = <T>(name: string, step: () => T): T => {
    const begun = performance.now();
    const result = step();
    steps.set(name, (steps.get(name) ?? 0) + performance.now() - begun);
    return result;
  };
  const begun = performance.now();
  const document = await readReport(bytes, filename);
  steps.set('read', (steps.get('read') ?? 0) + performance.now() - begun);
  const { text } = time('clean', () => cleanBody(document));
  const reading = time('split', () => readText(text, document));
  const { published } = time('header', () => {
    detectTitle(reading);
    return detectPublished(reading);
  });
  const source = time('source', () => detectSource(reading));
  const dates = time('dates', () => detectDates(reading, published));
  const entities = time('entities', () => detectEntities(reading));
  const themes = time('themes', () => detectThemes(reading));
  const figures = time('figures', () => detectFigures(reading, { dates, entities, source, published }));
  const events = time('events', () =>
    detectEvents(reading, { dates, entities, themes, figures, source, published }),
  );
  time('claims', () => detectClaims(reading, { entities, source }));
  return { events, figures };
}

/** Read the sample reports again and again, after one round that is not counted. */
export async function measureExtract(rounds: number): Promise<ExtractFigures> {
  const reports = listSample();
  for (const report of reports) await timeReport(report, new Map());
  const steps: StepTimes = new Map();
  const begun = performance.now();
  for (let round = 0; round < rounds; round++) {
    for (const report of reports) await timeReport(report, steps);
  }
  const whole = performance.now() - begun;
  const decoder = new TextDecoder();
  const texts = Array.from({ length: rounds }, () =>
    reports.map(({ bytes }) => decoder.decode(bytes)),
  ).flat();
  return {
    reports: reports.length,
    rounds,
    articlesPerSecond: (1000 * rounds * reports.length) / whole,
    tokeniser: measureTokeniser(texts),
    steps,
  };
}

/** The figures as lines to print: articles a second, and the share of each step. */
export function formatExtract({
  reports,
  rounds,
  articlesPerSecond,
  tokeniser,
  steps,
}: ExtractFigures): string {
  const whole = [...steps.values()].reduce((sum, ms) => sum + ms, 0);
  const shares = [...steps].map(([name, ms]) => `${name} ${((100 * ms) / whole).toFixed(0)}%`);
  return [
    `extract: ${reports} sample reports, ${rounds} rounds, nothing stored`,
    `  ${articlesPerSecond.toFixed(0)} articles/s; the tokeniser alone ${tokeniser.whole.perSecond.toFixed(0)}/s with all it does, ${tokeniser.sentences.perSecond.toFixed(0)}/s sentences only; extract : tokeniser = ${(articlesPerSecond / tokeniser.whole.perSecond).toFixed(2)}`,
    `  ${shares.join(', ')}`,
  ].join('\n');
}
