import { extract } from '@/extraction/extract';
import type { Header } from '@/extraction/reading';
import { makeTokeniser } from './tokeniser';

/** Sizes of text that are measured, in kB. */
const SIZES = [1, 3, 16, 64, 256, 1024];
/** Each size is measured over so much text, in kB, in so many rounds of which the quickest counts. */
const VOLUME = 1024;
const ROUNDS = 3;

const HEADER: Header = { title: null, url: null, published: '2025-06-30', publisher: null, language: null };

/** Milliseconds of processor time that a kB of text costs, in texts of one size. */
export interface GrowthPoint {
  kilobytes: number;
  extraction: number;
  tokeniser: number;
}

/** What texts of 1 kB to 1 MB cost a kB, cut from `texts` laid end to end. */
export function measureGrowth(texts: readonly string[]): GrowthPoint[] {
  let all = '';
  for (let i = 0; all.length < VOLUME * 1024; i++) all += `${texts[i % texts.length]}\n\n`;
  const tokenise = makeTokeniser();
  return SIZES.map((kilobytes) => {
    const pieces: string[] = [];
    const size = kilobytes * 1024;
    for (let start = 0; start + size <= VOLUME * 1024; start += size)
      pieces.push(all.slice(start, start + size));
    return {
      kilobytes,
      extraction: quickestOf(pieces, (text) => extract(text, HEADER)),
      tokeniser: quickestOf(pieces, tokenise),
    };
  });
}

function quickestOf(pieces: readonly string[], read: (text: string) => void): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const begun = process.cpuUsage();
    for (const piece of pieces) read(piece);
    const { user, system } = process.cpuUsage(begun);
    quickest = Math.min(quickest, (user + system) / 1000 / VOLUME);
  }
  return quickest;
}

/** How cost grows, as lines to print; "linear" means that the largest text costs no more a kB than the smallest. */
export function formatGrowth(points: readonly GrowthPoint[]): string {
  const first = points[0]!.extraction;
  const least = Math.min(...points.map(({ extraction }) => extraction));
  const largest = points.at(-1)!.extraction;
  return [
    '  by length of text, ms/kB (tokeniser ms/kB, extraction : tokeniser):',
    ...points.map(
      ({ kilobytes, extraction, tokeniser }) =>
        `    ${kilobytes} kB: ${extraction.toFixed(2)} (${tokeniser.toFixed(2)}, ${(tokeniser / extraction).toFixed(2)})`,
    ),
    `  a kB of the largest text costs ${(largest / first).toFixed(2)} of one of the smallest, ${(largest / least).toFixed(2)} of the cheapest`,
  ].join('\n');
}
