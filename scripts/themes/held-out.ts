import { leaningsOf } from '@/extraction/theme-words/leaning';
import { type LabelledText, trainThemeWords } from '@/extraction/theme-words/train';

const FOLDS = 5;
/** Leanings from which on a theme counts as told, for measuring. */
const LEANINGS = [-1.5, -1, -0.5, 0];

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** How well words tell the themes of texts that they were not learnt from, as lines to print. */
export function measureHeldOut(texts: readonly LabelledText[]): string {
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainThemeWords(texts.filter((__, i) => i % FOLDS !== fold));
    return texts
      .filter((__, i) => i % FOLDS === fold)
      .map(({ themes, title, text }) => ({ themes, leanings: leaningsOf(title, text, model) }));
  }).flat();
  return LEANINGS.map((bar) => {
    let right = 0;
    let given = 0;
    let carried = 0;
    for (const { themes, leanings } of told) {
      const found = [...leanings].filter(([, leaning]) => leaning >= bar).map(([theme]) => theme);
      given += found.length;
      carried += themes.length;
      right += found.filter((theme) => themes.includes(theme)).length;
    }
    const f1 = percent((2 * right) / (given + carried));
    return `leaning from ${bar}: F1 ${f1} (${percent(right / given)} / ${percent(right / carried)})`;
  }).join('\n');
}
