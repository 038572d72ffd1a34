// `npm run train:themes`: make the weights by which words lean to themes (extraction/theme-words/theme-words.json) from the
// labelled texts beside them. With `--held-out` nothing is written: each fifth is told by what the other four teach.
//   --bars FOLDER…  then print extraction/rules/theme-bars.ts, fitted to the annotated corpus (each report counts twice, for
//                   its annotator is the one to be met) and to further folders of annotated reports
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { weighThemes } from '@/extraction/detect/themes';
import { readText } from '@/extraction/reading';
import { THEMES } from '@/extraction/rules/themes';
import { leaningsOf, type ThemeWords } from '@/extraction/theme-words/leaning';
import { trainThemeWords } from '@/extraction/theme-words/train';
import { cleanBody } from '@/ingest/clean/clean';
import { readReport } from '@/ingest/read-file';
import { type AnnotatedReport, CORPUS, listAnnotated, listFolders } from './score/corpus';
import { type FittedReport, fitBars } from './themes/fit-bars';
import { measureHeldOut } from './themes/held-out';
import { readLabelledTexts } from './themes/read-texts';

/** How much a report of the corpus counts against one of another folder. */
const CORPUS_WEIGHT = 2;

const KEYS = THEMES.map(({ key }) => key);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

async function standingsIn(
  { path, gold }: AnnotatedReport,
  words: ThemeWords,
  weight: number,
): Promise<FittedReport> {
  const document = await readReport(readFileSync(path), basename(path));
  const { text } = cleanBody(document);
  const strengths = new Map(
    weighThemes(readText(text, document)).map(({ theme, strength }) => [theme, strength]),
  );
  const leanings = leaningsOf(document.title, text, words);
  const furthest = Math.max(...leanings.values());
  const all = KEYS.map((key) => strengths.get(key) ?? 0);
  const strongest = Math.max(...all);
  const standings = KEYS.map((key, i) => {
    const rank = all.filter((other) => other > all[i]!).length;
    return [key, { strength: all[i]!, strongest, rank, leaning: leanings.get(key) ?? 0, furthest }] as const;
  });
  return { standings: new Map(standings), carried: new Set(gold.themes ?? []), weight };
}

const { values, positionals } = parseArgs({
  options: { 'held-out': { type: 'boolean' }, bars: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = join(import.meta.dirname, '../extraction/theme-words');
const texts = readLabelledTexts(join(folder, 'texts'));
if (values['held-out']) {
  print(measureHeldOut(texts));
} else {
  const words = trainThemeWords(texts);
  writeFileSync(join(folder, 'theme-words.json'), `${JSON.stringify(words)}\n`);
  print(`${texts.length} texts, ${Object.keys(words.words).length} words, ${words.themes.length} themes`);
  if (values.bars) {
    const own = listFolders(CORPUS).flatMap(listAnnotated);
    const further = positionals.map((each) => resolve(each)).flatMap(listAnnotated);
    const fitted = await Promise.all([
      ...own.map((report) => standingsIn(report, words, CORPUS_WEIGHT)),
      ...further.map((report) => standingsIn(report, words, 1)),
    ]);
    print(`${fitted.length} annotated reports`);
    print(JSON.stringify(fitBars(fitted, KEYS), null, 2));
  }
}
