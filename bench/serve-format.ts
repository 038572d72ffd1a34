import type { Latencies } from './percentiles';
import type { AloneFigures, ServeFigures } from './serve';

/** What the desk aims at: JSON routes at this share of the trivial route's rate, and no request longer than this. */
const AIM = { share: 0.85, longest: 1000 } as const;
const NAME = 32;

const whole = (n: number) => Math.round(n).toLocaleString('en-GB');
const cell = (text: string, width: number) => text.padStart(width);

const times = ({ p50, p95, p99, longest }: Latencies) =>
  [p50, p95, p99, longest].map((each) => cell(whole(each), 7)).join('');

function aloneLine({ asked, bytes, rate, trivial, bare, latencies }: AloneFigures): string {
  const ratio = (yardstick: number) => cell((rate / yardstick).toFixed(2), 9);
  return `  ${asked.name.padEnd(NAME)}${cell((bytes / 1000).toFixed(1), 8)}${cell(whole(rate), 8)}${ratio(trivial)}${ratio(bare)}${times(latencies)}`;
}

const HEAD = `  ${''.padEnd(NAME)}${cell('kB', 8)}${cell('a second', 8)}${cell('trivial', 9)}${cell('bare', 9)}${['p50', 'p95', 'p99', 'longest'].map((each) => cell(each, each === 'longest' ? 8 : 7)).join('')}`;

const verdict = (isReached: boolean) => (isReached ? 'reached' : 'missed');

/** One line for each aim, with what was measured. */
export function judge({ mixed, held, errors }: ServeFigures): string[] {
  const share = mixed.rate / mixed.trivial;
  const longest = Math.max(0, ...held.longest.map((each) => each.longest), ...held.imported.times);
  const slow = held.longest
    .filter((each) => each.longest > AIM.longest)
    .toSorted((a, b) => b.longest - a.longest);
  const named = slow.map(({ name, kind, longest: most }) => `${name} (${kind}) ${whole(most)} ms`).join(', ');
  return [
    `  JSON routes at ${share.toFixed(2)} of the trivial route, aim ${AIM.share}: ${verdict(share >= AIM.share)}`,
    `  The longest request during the import ${whole(longest)} ms, aim ${whole(AIM.longest)}: ${verdict(longest <= AIM.longest)}${named && `; above it ${named}`}`,
    errors.length === 0 ? '  No request failed' : `  Failed: ${errors.join('; ')}`,
  ];
}

export function formatServe(figures: ServeFigures): string {
  const { options, alone, mixed, held } = figures;
  const ofKind = (kind: string) => alone.filter(({ asked }) => asked.kind === kind).map(aloneLine);
  const { imported, delay } = held;
  const held50 = held.kinds.map(
    ({ kind, latencies }) =>
      `  ${`${kind === 'json' ? 'JSON' : 'pages'}, ${whole(latencies.count)} requests`.padEnd(NAME + 34)}${times(latencies)}`,
  );
  return [
    `Serving a desk of ${whole(options.articles)} articles and ${whole(options.articles * 5)} events to ${options.readers} readers`,
    ' Asked alone by all readers at once: requests a second, as a share of the trivial route and of a bare server; milliseconds',
    HEAD,
    ' JSON',
    ...ofKind('json'),
    aloneLine(mixed),
    ' Pages',
    ...ofKind('page'),
    ` ${whole(options.seconds)} seconds with ${options.readers} readers who rest ${whole(options.rest)} ms, and an admin who imports: ${held.rate.toFixed(1)} requests a second; milliseconds`,
    ...held50,
    `  imported ${whole(imported.reports)} reports in ${whole(imported.imports)} imports; the longest request of the admin ${whole(Math.max(0, ...imported.times))} ms`,
    delay
      ? `  event loop of the desk late by ${delay.p50.toFixed(1)} ms (median), ${delay.p99.toFixed(0)} ms (99th percentile), ${delay.longest.toFixed(0)} ms (most)`
      : '  The desk does not tell how late its event loop was.',
    ' Aims',
    ...judge(figures),
  ].join('\n');
}
