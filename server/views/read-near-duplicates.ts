import type { Span } from '@/core/text/span';
import type { NearDuplicatesView, VersionsView } from '@/core/views/near-duplicates';
import { listNearArticles } from '@/db/queries/cluster-articles';
import { countRepeated } from '@/db/queries/cluster-facts';
import {
  findClusterPlace,
  listClusterMembers,
  listDecisions,
  listFormerVersions,
} from '@/db/queries/cluster-members';
import { listArticleTexts } from '@/db/queries/duplicate-candidates';
import { newSentences } from '@/ingest/similar/new-sentences';
import type { Desk } from '@/server/context';

type Db = Desk['db'];

/** Members shown and compared; a cluster may hold hundreds of copies of one press release. */
const SHOWN = 40;

/** The near duplicates of an article, and its passages that none of them has (UTF-16 spans of `text`). */
export function readNearDuplicates(
  db: Db,
  id: number,
  text: string,
): { view: NearDuplicatesView; fresh: Span[] } {
  const members = listClusterMembers(db, id);
  const lead = members[0];
  const others = members.filter((member) => member !== id);
  const shown = others.slice(0, SHOWN);
  const texts = listArticleTexts(db, shown);
  const fresh = others.length === 0 ? null : newSentences(text, texts);
  const apart = listDecisions(db, id)
    .filter(({ decision }) => decision === 'apart')
    .map(({ a, b }) => (a === id ? b : a));
  return {
    view: {
      members: listNearArticles(db, shown).map((article, index) => ({
        ...article,
        isLead: article.id === lead,
        sameShare: 1 - newSentences(text, [texts[index] ?? '']).share,
      })),
      total: others.length,
      newShare: fresh?.share ?? null,
      repeatedFacts: countRepeated(db, id),
      keptApart: listNearArticles(db, apart),
    },
    fresh: fresh?.spans ?? [],
  };
}

/** The other versions of an article. */
export function readVersions(db: Db, id: number): VersionsView {
  const seen = new Set([id]);
  let newest = id;
  for (let next = findClusterPlace(db, id)?.replacedById; next && !seen.has(next); ) {
    seen.add(next);
    newest = next;
    next = findClusterPlace(db, next)?.replacedById;
  }
  return {
    newest: newest === id ? null : (listNearArticles(db, [newest])[0] ?? null),
    earlier: listNearArticles(db, listFormerVersions(db, id)),
  };
}
