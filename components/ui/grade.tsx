import type { Credibility, Reliability } from '@/core/model/source';
import { gradeWords } from '@/core/views/fact-words';

/** Admiralty grade in two cells: the source, then the single fact. */
export function Grade({
  reliability,
  credibility,
}: {
  reliability: Reliability;
  credibility: Credibility | null;
}) {
  const words = gradeWords(reliability, credibility);
  return (
    <span
      className="grade"
      role="img"
      title={words}
      aria-label={`Admiralty grade ${reliability}${credibility ?? ''}: ${words}`}
    >
      <b>{reliability}</b>
      {credibility !== null && <i>{credibility}</i>}
    </span>
  );
}
