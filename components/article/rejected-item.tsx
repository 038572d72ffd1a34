import type { RejectedFact } from '@/core/views/article';
import { useDecider } from './decider';

/** A fact that people have rejected: struck, with what it stood on, who said so, and the way back. */
export function RejectedItem({ fact }: { fact: RejectedFact }) {
  const { verbsOf } = useDecider();
  const verbs = verbsOf(fact);
  const decision = fact.reviews[0]?.decision ?? null;
  return (
    <li className="fact fact--rejected" data-fact={fact.key}>
      <span className={`fact__k fact__k--${fact.layer}`} aria-hidden="true" />
      <span>
        <del>{fact.label}</del> <span className="vh">Rejected</span>
      </span>
      <span>
        {verbs?.undo ? (
          <button
            type="button"
            className="btn btn--sm"
            aria-label={`Take back the rejection: ${fact.label}`}
            onClick={verbs.undo}
          >
            Take back
          </button>
        ) : null}
      </span>
      <span className="fact__m">
        <q>{fact.quote.quote}</q>
        {decision ? <span>by {decision.by}</span> : null}
      </span>
    </li>
  );
}
