import { describeTally, NO_TALLY, type ProposalChange, type RereadTally } from '@/core/views/rereads';
import { countArchive, listNextArticles } from '@/db/queries/reread-record';
import { findStoredTitle } from '@/db/queries/stored-facts';
import { EXTRACTOR_VERSION } from '@/extraction/extract';
import { type Desk, openDesk } from '@/server/context';
import { makeOwner } from '@/server/import/run-imports';
import { extractAgain, type RereadOrder } from '@/server/reread/extract-again';
import { readReread, tryArticles } from '@/server/reread/read-rereads';
import { recoverRereads, runRereads } from '@/server/reread/run-rereads';
import { localActor } from './local-actor';
import { openOutput } from './output';
import { parkOnInterrupt } from './park-on-interrupt';

export interface AgainOptions {
  article?: string;
  all?: true;
  dryRun?: true;
}

const VERBS = { added: 'added', changed: 'changed', removed: 'removed', beside: 'decided' } as const;
/** Letters of a quote that one line shows. */
const QUOTE = 90;

function formatChange({ change, kind, label, quote, fields }: ProposalChange): string {
  const words = quote && quote.length > QUOTE ? `${quote.slice(0, QUOTE)}…` : quote;
  const what = fields
    .filter(({ field }) => field !== 'quote')
    .map(({ field, before, after }) => `${field}: ${before ?? 'none'} → ${after ?? 'none'}`);
  if (change === 'beside' && fields.length === 0) what.push('no longer found; the decision stays');
  const said = what.length > 0 ? ` (${what.join(', ')})` : '';
  return `  ${VERBS[change].padEnd(8)} ${kind.padEnd(7)} ${label}${said}${words ? ` “${words}”` : ''}`;
}

/** What became of one article, a line for it and one for each proposal; nothing for one in which nothing changed. */
export function formatArticle(article: {
  articleId: number;
  title: string;
  reason: string | null;
  changes: ProposalChange[];
}): string[] {
  const { articleId, title, reason, changes } = article;
  if (changes.length === 0 && reason === null) return [];
  return [`${articleId}  ${title}${reason === null ? '' : `: ${reason}`}`, ...changes.map(formatChange)];
}

function orderOf({ article, all }: AgainOptions): RereadOrder {
  if (article === undefined) return { scope: all ? 'all' : 'older' };
  const articleId = Number(article);
  if (!Number.isSafeInteger(articleId) || articleId <= 0)
    throw new Error(`“${article}” is no article’s number.`);
  return { scope: 'article', articleId };
}

/** Tell what would become of the articles, without storing anything. */
async function tryAgain(desk: Desk, order: RereadOrder): Promise<RereadTally> {
  const { articles, newest, older } = countArchive(desk.db, EXTRACTOR_VERSION);
  const articleId = order.scope === 'article' ? order.articleId : null;
  if (articleId !== null && findStoredTitle(desk.db, articleId) === null) {
    throw new Error(`There is no article ${articleId}.`);
  }
  const total = articleId !== null ? 1 : order.scope === 'all' ? articles : older;
  const run = { scope: order.scope, articleId, extractorVersion: EXTRACTOR_VERSION, untilArticle: newest };
  const output = openOutput('Reading', total);
  const tally = { ...NO_TALLY };
  try {
    for await (const item of tryArticles(desk, listNextArticles(desk.db, run, articles))) {
      tally.articles += 1;
      for (const key of ['added', 'changed', 'removed', 'kept'] as const) tally[key] += item[key];
      if (item.outcome === 'failed') tally.failed += 1;
      for (const line of formatArticle({ ...item, articleId: item.articleId ?? 0 })) output.line(line);
      output.step(tally.articles, total);
    }
  } finally {
    output.end();
  }
  return tally;
}

/** Read the archive again in this process. Ctrl-C parks the rest, which goes on with the desk or the next call. */
async function doAgain(desk: Desk, order: RereadOrder): Promise<RereadTally> {
  const owner = makeOwner();
  const actor = localActor();
  recoverRereads(desk, owner);
  const { id, total } = extractAgain(desk, actor, order, { leaseOwner: owner });
  const output = openOutput('Reading', total);
  let done = 0;
  await parkOnInterrupt(output, (signal) =>
    runRereads(desk, {
      owner,
      signal,
      tell: (event) => {
        if (event.kind === 'article') {
          const { changes, title, note: reason } = event.result;
          for (const line of formatArticle({ articleId: event.articleId, title, reason, changes }))
            output.line(line);
        } else if (event.kind === 'failed') {
          output.line(`${event.articleId}  ${event.title}: could not be read. ${event.reason}`);
        } else return;
        done += 1;
        output.step(done, total);
      },
    }),
  );
  return readReread(desk, actor, id);
}

/** `lodestone extract --again`: one line at the end says what came of it. */
export async function readArchiveAgain(options: AgainOptions): Promise<void> {
  const desk = openDesk();
  const order = orderOf(options);
  const tally = options.dryRun ? await tryAgain(desk, order) : await doAgain(desk, order);
  process.stdout.write(`${describeTally(tally)}.${options.dryRun ? ' Nothing was stored.' : ''}\n`);
  if (tally.failed > 0) process.exitCode = 1;
}
