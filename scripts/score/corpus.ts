import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Prediction } from '@/core/contract/prediction';

/** Precision, recall and their harmonic mean; null where there was nothing to find and nothing was found. */
export interface Rate {
  p: number | null;
  r: number | null;
  f1: number | null;
  tp: number;
  fp: number;
  fn: number;
}

/** What the scorer says of one report; `extra` describes each proposal that the annotation does not have. */
export interface ReportScore {
  entities: { missed: string[]; extra: string[] };
  events: { missed: string[]; extra: string[] };
  figures: { missed: string[]; extra: string[] };
  cleaning: { left: string[]; unrepaired: string[] };
}

/** What it says of many. */
export interface Scores {
  documents: number;
  entities: Rate;
  events: { typeAndDate: Rate; dateOnly: Rate };
  dates: { exact: number | null; undatedKeptUndated: number | null };
  series: { ordinalYear: Rate; withKindAndBody: Rate };
  figures: { valueUnit: Rate; valueUnitPeriod: Rate };
  themes: Rate;
  boilerplate: { removedRate: number | null };
  repair: { rate: number | null };
  retention: { rate: number | null };
  grounding: { rate: number | null };
  header: Record<string, number | null>;
  overall: number | null;
}

/** The annotation of a report, as far as it is read here. */
export interface Gold {
  entities?: { name: string; mentions?: string[] }[];
  figures?: { value: number; unit: string; period: string | null; evidence: string; optional?: boolean }[];
  themes?: string[];
}

export interface AnnotatedReport {
  name: string;
  path: string;
  gold: Gold;
}

export interface Scorer {
  scoreDoc(gold: Gold, prediction: Prediction, text: string): ReportScore;
  aggregate(scores: ReportScore[]): Scores;
}

/** Where the annotated corpus lies unless another folder is named: beside the checkout. It is no part of this repository. */
export const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');

/** The corpus's own scorer. Throws where there is no corpus. */
export async function loadScorer(corpus: string): Promise<Scorer> {
  const path = join(corpus, 'score.mjs');
  if (!existsSync(path)) {
    throw new Error(
      `There is no scorer at ${path}. Name the folder of the annotated corpus, which holds score.mjs: --corpus FOLDER.`,
    );
  }
  return import(pathToFileURL(path).href);
}

/** The reports of a folder that have an annotation beside them (`NAME.txt` and `NAME.gold.json`), by name. */
export function listAnnotated(folder: string): AnnotatedReport[] {
  if (!existsSync(folder))
    throw new Error(`There is no folder ${folder}. Name a folder of annotated reports.`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length);
      const path = join(folder, `${name}.txt`);
      if (!existsSync(path))
        throw new Error(`${join(folder, file)} has no report beside it: ${name}.txt is missing.`);
      const gold: Gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name, path, gold };
    });
}

/** The folders of a corpus that hold annotated reports. */
export function listFolders(corpus: string): string[] {
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(corpus, name))
    .filter((folder) => readdirSync(folder).some((file) => file.endsWith('.gold.json')))
    .sort();
}
