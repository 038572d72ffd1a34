import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@/core/model/user';
import { isFactKind, type QueueOrder } from '@/core/review/queue';
import { parseQueueScope } from '@/core/review/queue-scope';
import { openDatabase } from '@/db/connection';
import { countOpenFacts } from '@/db/queries/review-queue';
import { readReport } from '@/ingest/read-file';
import type { Desk } from '@/server/context';
import { analyseReport } from '@/server/import/analyse-report';
import { seedVocabulary } from '@/server/import/seed-vocabulary';
import { prepareReport, storeReport } from '@/server/import/store-report';
import { decide } from '@/server/review/decide';
import { decideMany } from '@/server/review/decide-many';
import { readReview } from '@/server/views/read-review';
import { readReviewDetail } from '@/server/views/read-review-detail';
import { readReviewStanding } from '@/server/views/read-review-standing';
import { makeReport } from './reports';
import { formatSpread, type Spread, spreadOf, type Time, timed } from './timing';

const ACTOR: Actor = { kind: 'local', name: 'bench' };
/** The queue is opened so often, and so many decisions are made. */
const OPENINGS = 40;
const DECISIONS = 400;
/** Decided on together. */
const TOGETHER = 200;
/** Reports between two looks at how much waits. */
const STEP = 50;

export interface ReviewFigures {
  proposals: number;
  reports: number;
  openings: Record<QueueOrder | 'narrowed' | 'badge', Spread>;
  /** A decision stored and the next item read. */
  decisions: Spread;
  /** Of that the decision alone. */
  stored: Spread;
  together: { facts: number; milliseconds: number };
}

/** What a server sends: reading alone would leave the JSON out. */
const sent = (model: unknown) => JSON.stringify(model);

/** Import made-up reports, as an import stores them, until so many proposals wait. Returns how many reports that took. */
async function fill(desk: Desk, proposals: number): Promise<number> {
  seedVocabulary(desk);
  const at = new Date();
  for (let n = 0; ; n++) {
    if (n % STEP === 0 && countOpenFacts(desk.db, proposals) >= proposals) return n;
    const { filename, bytes } = makeReport(n);
    const report = prepareReport(analyseReport(await readReport(bytes, filename)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const origin = { bytes, sha256, filename, part: null };
    desk.db.transaction((tx) => storeReport(tx, report, origin, { by: 'local:bench', at }), {
      behavior: 'immediate',
    });
  }
}

const scopeOf = (query: string) => parseQueueScope(new URLSearchParams(query));

function timeOpenings(desk: Desk, query: string): Spread {
  const scope = scopeOf(query);
  return spreadOf(
    Array.from({ length: OPENINGS }, () =>
      timed(() => {
        const queue = readReview(desk, ACTOR, scope, null);
        const [first] = queue.items;
        sent([
          queue,
          first && readReviewDetail(desk, ACTOR, first.kind, first.id),
          readReviewStanding(desk, ACTOR),
        ]);
      }),
    ),
  );
}

/** Go down the queue as a person does: decide, and have the next item shown. */
function timeDecisions(desk: Desk): { decisions: Spread; stored: Spread } {
  const [whole, stored]: [Time[], Time[]] = [[], []];
  let page = readReview(desk, ACTOR, scopeOf('show=facts'), null);
  let items = page.items;
  for (let n = 0; n < DECISIONS; n++) {
    if (items.length < 2 && page.nextCursor !== null) {
      page = readReview(desk, ACTOR, scopeOf('show=facts'), page.nextCursor);
      items = [...items, ...page.items];
    }
    const [item, next] = items;
    if (!item || !isFactKind(item.kind) || !next) break;
    const { kind, id } = item;
    const verdict = n % 5 === 0 ? 'reject' : 'confirm';
    let alone: Time = { clock: 0, processor: 0 };
    whole.push(
      timed(() => {
        alone = timed(() => sent(decide(desk, ACTOR, { kind, id, verdict, seen: null })));
        sent(readReviewDetail(desk, ACTOR, next.kind, next.id));
        sent(readReviewStanding(desk, ACTOR));
      }),
    );
    stored.push(alone);
    items = items.slice(1);
  }
  return { decisions: spreadOf(whole), stored: spreadOf(stored) };
}

function timeTogether(desk: Desk): ReviewFigures['together'] {
  const facts = readReview(desk, ACTOR, scopeOf('order=article&show=facts'), null).items;
  const pages = [...facts];
  let cursor = readReview(desk, ACTOR, scopeOf('order=article&show=facts'), null).nextCursor;
  while (pages.length < TOGETHER && cursor !== null) {
    const page = readReview(desk, ACTOR, scopeOf('order=article&show=facts'), cursor);
    pages.push(...page.items);
    cursor = page.nextCursor;
  }
  const orders = pages
    .slice(0, TOGETHER)
    .flatMap(({ kind, id, revision: seen }) => (isFactKind(kind) ? [{ kind, id, seen }] : []));
  return {
    facts: orders.length,
    milliseconds: timed(() => decideMany(desk, ACTOR, { verdict: 'confirm', facts: orders })).clock,
  };
}

/** How long the queue takes on a desk on which so many proposals wait: server time, on a file on disk. */
export async function measureReview(proposals: number): Promise<ReviewFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'lodestone-bench-'));
  const path = join(folder, 'lodestone.db');
  const desk: Desk = { db: openDatabase(path), path, staging: join(folder, 'staging') };
  try {
    const reports = await fill(desk, proposals);
    const waiting = readReview(desk, ACTOR, scopeOf(''), null).open.all;
    const badge = Array.from({ length: OPENINGS }, () => timed(() => readReviewStanding(desk, ACTOR)));
    return {
      proposals: waiting,
      reports,
      openings: {
        use: timeOpenings(desk, ''),
        article: timeOpenings(desk, 'order=article'),
        narrowed: timeOpenings(desk, 'theme=governance&from=2024-01'),
        badge: spreadOf(badge),
      },
      ...timeDecisions(desk),
      together: timeTogether(desk),
    };
  } finally {
    desk.db.$client.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export function formatReview({
  proposals,
  reports,
  openings,
  decisions,
  stored,
  together,
}: ReviewFigures): string {
  const perFact = together.milliseconds / Math.max(1, together.facts);
  return [
    `Review: ${proposals.toLocaleString('en-GB')} proposals from ${reports.toLocaleString('en-GB')} reports`,
    `  queue opened, by use          ${formatSpread(openings.use)}`,
    `  queue opened, by article      ${formatSpread(openings.article)}`,
    `  queue opened, narrowed        ${formatSpread(openings.narrowed)}`,
    `  badge and last decisions      ${formatSpread(openings.badge)}`,
    `  decision and next item        ${formatSpread(decisions)}`,
    `  of that the decision          ${formatSpread(stored)}`,
    `  ${together.facts} decided together          ${together.milliseconds.toFixed(0)} ms, ${perFact.toFixed(1)} ms each`,
  ].join('\n');
}
