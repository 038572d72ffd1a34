import { detectAll } from 'tinyld';

/** How much of a text is looked at: its language shows soon. */
const SAMPLE = 2_000;
/** A statistical guess below this is no better than chance. */
const LEAST_ACCURACY = 0.15;

/** Words that hardly any other language has, and that every English paragraph is full of. */
const ENGLISH = /\b(?:the|of|and|to|in|is|was|that|for|with|said|its|has|have|by|from|were|which|this)\b/gi;
/** At this share of all words a text is English without further question. */
const ENGLISH_SHARE = 0.045;

/** Characters that only one of the two Chinese scripts uses, the most frequent ones of news. */
const ONLY_HANS =
  /[国会长发业员动产经时这们来对个为开东车门问实现进义报书务应总战钢铁党团稀关过还样级计议设证资质贸选]/gu;
const ONLY_HANT =
  /[國會長發業員動產經時這們來對個為開東車門問實現進義報書務應總戰鋼鐵黨團關過還樣級計議設證資質貿選]/gu;

/** Scripts that one language stands for, where more than half of the letters are in it. */
const BY_SCRIPT: readonly [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Mongolian}/gu, 'mn-Mong'],
];

/** A letter of another script than Latin. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffef]/;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The main language of a tag, in small letters: `en-GB` is `en`. */
const baseOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** A declared tag in the form that the desk stores: BCP 47, Chinese by its script. Null for what is no tag. */
function normalise(declared: string | null | undefined): string | null {
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  if (baseOf(tag) !== 'zh') return tag;
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

/** The language that the signs of a text tell by themselves, or null where several share a script. */
function byScript(sample: string): string | null {
  // Latin letters and punctuation only: nothing to count.
  if (!BEYOND_LATIN.test(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (kana * 6 > letters || (kana > 5 && kana * 2 > han)) return 'ja';
  // A Chinese character says as much as several letters: names in Latin script do not make a text English.
  if (han * 2 > latin && han > 0) {
    return count(sample, ONLY_HANT) > count(sample, ONLY_HANS) ? 'zh-Hant' : 'zh-Hans';
  }
  for (const [pattern, language] of BY_SCRIPT) if (count(sample, pattern) * 2 > letters) return language;
  return null;
}

function isEnglish(sample: string): boolean {
  const words = count(sample, /[\p{L}’']+/gu);
  return words >= 8 && count(sample, ENGLISH) / words >= ENGLISH_SHARE;
}

/**
 * The language of a text as a BCP 47 tag. Its script decides first (Chinese as `zh-Hans` or `zh-Hant`), then words that
 * only English has so often, then a statistical guess. What the file declares wins where the text does not
 * contradict it, and is all there is for a text too short to tell; without either it is `en`.
 */
export function detectLanguage(text: string, declared?: string | null): string {
  const sample = text.slice(0, SAMPLE);
  const said = normalise(declared);
  const script = byScript(sample);
  // The script tells Chinese from the rest for certain; a declaration may be more exact ("zh-Hant").
  if (script)
    return said && baseOf(said) === baseOf(script) ? (script.startsWith('zh') ? script : said) : script;
  if (isEnglish(sample)) return said && baseOf(said) === 'en' ? said : 'en';
  const guesses = detectAll(sample);
  const [best] = guesses;
  if (!best || best.accuracy < LEAST_ACCURACY) return said ?? best?.lang ?? 'en';
  if (said && guesses.some(({ lang, accuracy }) => lang === baseOf(said) && accuracy * 2 >= best.accuracy)) {
    return said;
  }
  return best.lang;
}
