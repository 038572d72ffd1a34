const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * A name folded for comparison: compatibility forms and case are levelled, diacritics and punctuation dropped,
 * white space single. "Baogang Group’s" and "baogang group s" do not differ by anything an analyst means.
 */
export function foldName(name: string): string {
  if (!BEYOND_ASCII.test(name)) {
    // The same without what only signs beyond ASCII need, which costs far more.
    return name
      .toLowerCase()
      .replace(/'(?=s\b)/g, ' ')
      .replace(/[^a-z\d]+/g, ' ')
      .replace(/ s$/, '')
      .trim();
  }
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘](?=s\b)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ s$/, '')
    .trim();
}

/**
 * Does a name fold to this? Whole paragraphs are asked whether they are the headline: one that has more plain letters than
 * the folded words cannot be, and is told by its beginning. Folding keeps all of them but a last "s".
 */
export function foldsTo(name: string, folded: string): boolean {
  let plain = 0;
  for (let at = 0; at < name.length; at++) {
    if (isPlain(name.charCodeAt(at)) && ++plain > folded.length + 1) return false;
  }
  return foldName(name) === folded;
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
