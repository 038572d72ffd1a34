/**
 * Scripts that part no words by spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese): their overlapping pairs of
 * characters stand for words.
 */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No sign of these scripts comes before Thai. */
const FIRST_SPACELESS = 0x0e00;

/** A number with its inner points and commas, a run of letters, or a run of a script without spaces. */
const RUNS =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}])+/gu;

/**
 * The words of a text as near duplicates are compared by: case and compatibility forms folded, punctuation, spacing
 * and the separators of thousands dropped, digits kept. "RMB 1,952" gives "rmb" and "1952".
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  // An apostrophe parts nothing: "group's", typed straight, curly or not at all, is one word.
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '');
  for (const run of folded.match(RUNS) ?? []) {
    if (run.charCodeAt(0) < FIRST_SPACELESS || !SPACELESS.test(run)) {
      // Only numbers hold commas.
      words.push(run.includes(',') ? run.replace(/,(?=\d{3}(?!\d))/g, '') : run);
      continue;
    }
    const characters = [...run];
    if (characters.length === 1) words.push(run);
    for (let i = 0; i + 1 < characters.length; i++) words.push(`${characters[i]}${characters[i + 1]}`);
  }
  return words;
}
