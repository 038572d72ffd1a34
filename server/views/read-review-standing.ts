import type { Actor } from '@/core/model/user';
import type { ReviewStanding } from '@/core/views/review';
import { countMergeSuggestions } from '@/db/queries/merge-suggestions';
import { countOpenFacts } from '@/db/queries/review-queue';
import { listLastDecisions } from '@/db/queries/review-standing';
import { actorKey, requireRight } from '../auth/require';
import type { Desk } from '../context';

/** So many of each kind are counted; the rail says “999+” before that. */
const MOST_COUNTED = 1000;

/** How much waits for a person, and what this person has decided last. Cheap: every page asks. */
export function readReviewStanding(desk: Desk, actor: Actor): ReviewStanding {
  requireRight(actor, 'review');
  return {
    open: countOpenFacts(desk.db, MOST_COUNTED) + countMergeSuggestions(desk.db),
    last: listLastDecisions(desk.db, actorKey(actor)),
  };
}
