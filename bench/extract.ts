import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Document } from '@/core/model/document';
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
import { extract } from '@/extraction/extract';
import { readText } from '@/extraction/reading';
import { cleanBody } from '@/ingest/clean/clean';
import { readReport } from '@/ingest/read-file';
import { formatGrowth, type GrowthPoint, measureGrowth } from './extract-growth';
import { makeReport } from './reports';
import { measureTokeniser, rateOf, rateSince, type TextRate, type TokeniserFigures } from './tokeniser';

/** Rounds over the sample after which the engine compiles next to nothing any more: 3 ms a report fall to 1.5. */
const WARM_UP = 200;

const SAMPLE = resolve(import.meta.dirname, '../sample');

/** Milliseconds of one step over all reports. */
export type StepTimes = Map<string, number>;

export interface ExtractFigures {
  reports: number;
  rounds: number;
  /** From the bytes of a file to its facts. */
  whole: TextRate;
  /** From clean text to facts: in the first rounds of a process, and when the engine has compiled what it uses. */
  cold: TextRate;
  warm: TextRate;
  /** Mean length of a clean text in MB of UTF-8. */
  megabytes: number;
  /** What the tokeniser alone reaches on the same clean texts, as warm as the extraction. */
  tokeniser: TokeniserFigures;
  steps: StepTimes;
  growth: GrowthPoint[];
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
  const cleaned: { text: string; document: Document }[] = [];
  for (const report of reports) {
    await timeReport(report, new Map());
    const document = await readReport(report.bytes, report.filename);
    cleaned.push({ text: cleanBody(document).text, document });
  }
  const steps: StepTimes = new Map();
  const begun = [performance.now(), process.cpuUsage()] as const;
  for (let round = 0; round < rounds; round++) {
    for (const report of reports) await timeReport(report, steps);
  }
  const whole = rateSince(begun, rounds * reports.length);
  const repeated = Array.from({ length: rounds }, () => cleaned).flat();
  const measure = () =>
    rateOf(repeated.length, () => {
      for (const { text, document } of repeated) extract(text, document);
    });
  const cold = measure();
  for (let round = rounds; round < WARM_UP; round++) {
    for (const { text, document } of cleaned) extract(text, document);
  }
  const warm = measure();
  const texts = repeated.map(({ text }) => text);
  const warmUp = Array.from({ length: WARM_UP }, () => cleaned.map(({ text }) => text)).flat();
  const bytes = cleaned.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return {
    reports: reports.length,
    rounds,
    whole,
    cold,
    warm,
    megabytes: bytes / cleaned.length / 1e6,
    tokeniser: measureTokeniser(texts, warmUp),
    steps,
    growth: measureGrowth(await mixedTexts(cleaned.map(({ text }) => text))),
  };
}

/** The sample's texts and as many made-up ones in turn: the first are thick with facts, the second bring new names. */
async function mixedTexts(sample: readonly string[]): Promise<string[]> {
  const mixed: string[] = [];
  for (const [i, text] of sample.entries()) {
    const { bytes, filename } = makeReport(i);
    mixed.push(text, cleanBody(await readReport(bytes, filename)).text);
  }
  return mixed;
}

/** The figures as lines to print. */
export function formatExtract(figures: ExtractFigures): string {
  const { reports, rounds, whole, cold, warm, megabytes, tokeniser, steps, growth } = figures;
  const sum = [...steps.values()].reduce((total, ms) => total + ms, 0);
  const shares = [...steps].map(([name, ms]) => `${name} ${((100 * ms) / sum).toFixed(0)}%`);
  const rate = ({ perSecond, processorMs }: TextRate): string =>
    `${perSecond.toFixed(0)} articles/s, ${(perSecond * megabytes).toFixed(2)} MB/s, ${processorMs.toFixed(2)} ms each`;
  const ratio = (one: TextRate): string => (tokeniser.whole.processorMs / one.processorMs).toFixed(2);
  return [
    `extract: ${reports} sample reports of ${(1000 * megabytes).toFixed(1)} kB, ${rounds} rounds, one thread, nothing stored`,
    `  extraction ${rate(warm)}; in the first rounds of a process ${rate(cold)}`,
    `  with reading and cleaning of the file, in the first rounds, ${rate(whole)}`,
    `  the tokeniser alone ${rate(tokeniser.whole)} with all it does; ${rate(tokeniser.sentences)} sentences only`,
    `  extraction : tokeniser = ${ratio(warm)}, both warm; ${ratio(cold)} with extraction in its first rounds (reading and cleaning too ${ratio(whole)}), in processor time`,
    `  ${shares.join(', ')}`,
    formatGrowth(growth),
  ].join('\n');
}
