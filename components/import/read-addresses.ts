/** Most addresses that one import takes. */
export const MOST_ADDRESSES = 100;

/** Addresses as typed, one a line or parted by spaces, each once; and what is wrong, naming the first wrong one. */
export function readAddresses(typed: string): { urls: string[]; problem: string | null } {
  const words = typed.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return { urls: [], problem: 'Give at least one web address.' };
  const urls = new Set<string>();
  for (const word of words) {
    if (!/^https?:\/\/[^/]/i.test(word) || !URL.canParse(word)) {
      return {
        urls: [],
        problem: `“${word}” is no web address. An address begins with https:// or http://.`,
      };
    }
    urls.add(word);
  }
  if (urls.size > MOST_ADDRESSES) {
    return {
      urls: [],
      problem: `These are ${urls.size} addresses; ${MOST_ADDRESSES} go into one import. Send the rest afterwards.`,
    };
  }
  return { urls: [...urls], problem: null };
}
