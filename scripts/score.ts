// `npm run score -- [FOLDER…] [--jackknife] [--errors] [--reliability]`: extraction against annotated reports.
// Without a folder: all annotated reports of the corpus.
//   --corpus FOLDER  where the corpus and its scorer are, when not at ../shared/corpus
//   --jackknife    also without the names that each report is annotated with (scripts/score/jackknife.ts says why)
//   --errors       what was missed and what is extra, report by report
//   --reliability  how often proposals of each confidence are right
//   --calibrate    the points for extraction/rules/calibration.ts, from the scores as the rules give them
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Prediction, toPrediction } from '@/core/contract/prediction';
import type { Extraction } from '@/core/model/extraction';
import type { ExtractOptions } from '@/extraction/extract';
import { UNCALIBRATED } from '@/extraction/rules/calibration';
import { GAZETTEER } from '@/extraction/rules/gazetteer';
import { readReport } from '@/ingest/read-file';
import { analyseReport } from '@/server/import/analyse-report';
import {
  type AnnotatedReport,
  CORPUS,
  type Gold,
  listAnnotated,
  listFolders,
  loadScorer,
  type Rate,
  type ReportScore,
  type Scorer,
  type Scores,
} from './score/corpus';
import { listOtherPeriods, listOtherThemes } from './score/differences';
import { withoutNamesOf } from './score/jackknife';
import {
  calibrationError,
  calibrationOf,
  type Judged,
  judge,
  KINDS,
  type Kind,
  reliabilityOf,
} from './score/reliability';

interface Scored {
  name: string;
  gold: Gold;
  prediction: Prediction;
  extraction: Extraction;
  score: ReportScore;
}

async function scoreReport(
  { name, path, gold }: AnnotatedReport,
  scorer: Scorer,
  options: ExtractOptions,
): Promise<Scored> {
  const bytes = readFileSync(path);
  const { clean, extraction } = analyseReport(await readReport(bytes, basename(path)), options);
  const prediction = toPrediction(clean, extraction);
  return {
    name,
    gold,
    prediction,
    extraction,
    score: scorer.scoreDoc(gold, prediction, bytes.toString('utf8')),
  };
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (share: number | null): string =>
  (share === null ? 'n/a' : (100 * share).toFixed(1)).padStart(6);
const rate = ({ f1, p, r }: Rate): string => `${percent(f1)} (${percent(p).trim()} / ${percent(r).trim()})`;

const LINES: [label: string, read: (scores: Scores) => string][] = [
  ['entities', ({ entities }) => rate(entities)],
  ['events by type and date', ({ events }) => rate(events.typeAndDate)],
  ['event dates exact', ({ dates }) => percent(dates.exact)],
  ['undated kept undated', ({ dates }) => percent(dates.undatedKeptUndated)],
  ['series ordinal and year', ({ series }) => rate(series.ordinalYear)],
  ['  and kind and body', ({ series }) => rate(series.withKindAndBody)],
  ['figures by value and unit', ({ figures }) => rate(figures.valueUnit)],
  ['  and period', ({ figures }) => rate(figures.valueUnitPeriod)],
  ['themes', ({ themes }) => rate(themes)],
  ['furniture removed', ({ boilerplate }) => percent(boilerplate.removedRate)],
  ['signs repaired', ({ repair }) => percent(repair.rate)],
  ['content kept', ({ retention }) => percent(retention.rate)],
  ['date of publication', ({ header }) => percent(header.published ?? null)],
  ['publisher', ({ header }) => percent(header.publisher ?? null)],
  ['original outlet', ({ header }) => percent(header.originalOutlet ?? null)],
  ['state ownership', ({ header }) => percent(header.stateOwned ?? null)],
  ['quotes in the text', ({ grounding }) => percent(grounding.rate)],
  ['overall', ({ overall }) => percent(overall)],
];

function printScores(columns: [heading: string, scores: Scores][]): void {
  const width = 28;
  const cell = (text: string) => text.padEnd(width);
  print(
    `${cell('F1 (precision / recall), %')}${columns.map(([heading]) => cell(heading)).join('')}`.trimEnd(),
  );
  for (const [label, read] of LINES)
    print(`${cell(label)}${columns.map(([, scores]) => cell(read(scores))).join('')}`.trimEnd());
}

function printErrors(reports: Scored[]): void {
  for (const { name, gold, prediction, score } of reports) {
    const lines = KINDS.flatMap((kind) => [
      ...score[kind].missed.map((what) => `  missed ${kind}: ${what}`),
      ...score[kind].extra.map((what) => `  extra ${kind}: ${what}`),
    ]);
    lines.push(...score.cleaning.left.map((what) => `  furniture left: ${what}`));
    lines.push(...score.cleaning.unrepaired.map((what) => `  not repaired: ${what}`));
    lines.push(...listOtherPeriods(gold, prediction).map((what) => `  other period: ${what}`));
    lines.push(...listOtherThemes(gold, prediction).map((what) => `  themes: ${what}`));
    if (lines.length > 0) print(`\n${name}\n${lines.join('\n')}`);
  }
}

function judgeAll(reports: Scored[]): Record<Kind, Judged[]> {
  const all: Record<Kind, Judged[]> = { entities: [], events: [], figures: [] };
  for (const { extraction, score } of reports) {
    const judged = judge(extraction, score);
    for (const kind of KINDS) all[kind].push(...judged[kind]);
  }
  return all;
}

function printReliability(reports: Scored[]): void {
  const all = judgeAll(reports);
  for (const kind of KINDS) {
    const bins = reliabilityOf(all[kind]);
    print(`\n${kind}: confidence is off by ${percent(calibrationError(bins)).trim()} % on average`);
    for (const { from, to, count, confidence, right } of bins)
      print(
        `  ${from.toFixed(1)}–${to.toFixed(1)}  ${count} proposals, mean ${confidence.toFixed(2)}, right ${right.toFixed(2)}`,
      );
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: CORPUS },
    jackknife: { type: 'boolean' },
    errors: { type: 'boolean' },
    reliability: { type: 'boolean' },
    calibrate: { type: 'boolean' },
  },
});
const corpus = resolve(values.corpus);
const scorer = await loadScorer(corpus);
const folders = positionals.length > 0 ? positionals.map((folder) => resolve(folder)) : listFolders(corpus);
const reports = folders.flatMap(listAnnotated);
if (reports.length === 0)
  throw new Error(`There are no annotated reports (NAME.gold.json) in ${folders.join(', ')}.`);

const plain: Scored[] = [];
const jackknifed: Scored[] = [];
for (const report of reports) {
  plain.push(await scoreReport(report, scorer, values.calibrate ? { calibration: UNCALIBRATED } : {}));
  if (values.jackknife)
    jackknifed.push(await scoreReport(report, scorer, { gazetteer: withoutNamesOf(GAZETTEER, report.gold) }));
}
const sum = (scored: Scored[]): Scores => scorer.aggregate(scored.map(({ score }) => score));
print(`${reports.length} reports in ${folders.map((folder) => basename(folder)).join(', ')}`);
printScores([
  ['all names known', sum(plain)],
  ...(values.jackknife ? ([['its own names withheld', sum(jackknifed)]] satisfies [string, Scores][]) : []),
]);
if (values.errors) printErrors(plain);
if (values.reliability) printReliability(plain);
if (values.calibrate) {
  const all = judgeAll(plain);
  for (const kind of KINDS) print(`${kind}: ${JSON.stringify(calibrationOf(all[kind]))}`);
}
