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
