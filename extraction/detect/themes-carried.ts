import type { Reading } from '../reading';
import { THEME_BARS } from '../rules/theme-bars';
import { leaningsOf, type ThemeWords } from '../theme-words/leaning';
import { shareOf } from '../theme-words/share';
import trained from '../theme-words/theme-words.json';
import { readTokens } from './entities-tokens';

const WORDS: ThemeWords = trained;

/** From this share on a theme is said to carry a text. */
export const CARRIES = 0.36;
/** Hints alone carry no theme, unless the other words lean to it so far (the logarithm of the odds). */
const LEANS = 0;
/** Where the other words lean so far away, terms that would not be enough by the rules have to make it even chances. */
const LEANS_AWAY = -1;
const EVEN = 0.5;
/** The share of what is held back. */
const HELD_BACK = CARRIES / 2;
/** What people's own words can make of a theme: near certain, never more certain than certain. */
const MOST = 0.99;

/** A theme that a text has terms of, as far as its terms tell. */
interface TermedTheme {
  theme: string;
  strength: number;
  /** Some of its terms in the text are people's own. */
  hasAdded: boolean;
  /** None of its terms in the text is a clear one. */
  isHinted: boolean;
}

function isDoubtful({ strength, isHinted }: TermedTheme, leaning: number, share: number): boolean {
  if (isHinted) return leaning < LEANS;
  return strength < 1 && leaning < LEANS_AWAY && share < EVEN;
}

/**
 * How likely each of the themes that a text has terms of carries it.
 *
 * Rule: the shipped themes by what annotated reports and labelled texts teach (`extraction/theme-words`). What people have made,
 * a theme of their own or a term that they have added, counts by its strength alone: from 1 on it carries the text.
 */
export function shareThemes<T extends TermedTheme>(
  reading: Reading,
  themes: readonly T[],
): (T & { share: number })[] {
  if (themes.length === 0) return [];
  const leanings = leaningsOf(reading.header.title, reading.text, WORDS, readTokens(reading));
  const furthest = Math.max(...leanings.values());
  const strengths = themes.map(({ strength }) => strength);
  const strongest = Math.max(...strengths);
  return themes.map((each) => {
    const { theme, strength, hasAdded } = each;
    const rank = strengths.filter((other) => other > strength).length;
    const leaning = leanings.get(theme) ?? 0;
    const known = shareOf(theme, { strength, strongest, rank, leaning, furthest }, THEME_BARS);
    const fitted = known !== null && isDoubtful(each, leaning, known) ? Math.min(known, HELD_BACK) : known;
    const byTerms = Math.min(MOST, CARRIES * strength);
    const share = fitted === null ? byTerms : hasAdded ? Math.max(fitted, byTerms) : fitted;
    return { ...each, share };
  });
}
