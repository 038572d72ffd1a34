import { TriangleAlert } from 'lucide-react';
import { wordFields } from '@/components/reread/change-words';
import { type FactFields, REVIEW_STATUS_LABELS, STATUS_OF } from '@/core/model/review';
import type { FactReview } from '@/core/views/review';
import { correctionOf } from './correction-of';

/** What taking the new reading over comes to; null where it cannot be taken over as a correction. */
export type TakeOver = { verdict: 'reject' } | { verdict: 'correct'; correction: FactFields } | null;

/** The new reading as a decision: what the machine no longer finds is rejected, what it reads otherwise corrected. */
export function takeOverOf(fact: FactReview): TakeOver {
  const { kind, disagreement } = fact;
  if (!disagreement) return null;
  if (disagreement.kind === 'gone') return { verdict: 'reject' };
  if (!disagreement.reading || (kind !== 'event' && kind !== 'figure')) return null;
  // All that can be corrected is sent: what the person had corrected beside it stays.
  return { verdict: 'correct', correction: { ...correctionOf(fact), ...disagreement.reading } };
}

/** What a newer reading says of a decided fact, beside what was decided. */
export function Disputed({ fact }: { fact: FactReview }) {
  const { disagreement, decision } = fact;
  if (!disagreement || !decision) return null;
  const said = `${decision.by}: ${REVIEW_STATUS_LABELS[STATUS_OF[decision.verdict]].toLowerCase()}`;
  const fields =
    disagreement.kind === 'other'
      ? wordFields(
          disagreement.fields.map(({ field, decided, proposed }) => ({
            field,
            before: decided,
            after: proposed,
          })),
        )
      : [];
  return (
    <section className="note note--warn rev__disputed" aria-label="Read otherwise now">
      <TriangleAlert className="ic" aria-hidden="true" />
      <div>
        <p>
          <b>
            {disagreement.kind === 'gone'
              ? 'The machine no longer finds this.'
              : 'The machine reads this otherwise now.'}
          </b>{' '}
          It stays as decided ({said}) until you say otherwise.
        </p>
        {fields.length > 0 && (
          <table className="tbl small">
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Decided</th>
                <th scope="col">Read now</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ field, before, after }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{before}</td>
                  <td>
                    <ins>{after}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {takeOverOf(fact) === null && (
          <p className="cap">
            Not all of this can be taken over by itself: edit the fact (E), or keep the decision (N).
          </p>
        )}
      </div>
    </section>
  );
}
