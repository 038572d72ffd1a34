import {
  CREDIBILITY_WORDS,
  type Credibility,
  RELIABILITY_WORDS,
  type Reliability,
} from '@/core/model/source';

/** The grade in words: "Fairly reliable, possibly true". */
export function gradeWords(reliability: Reliability, credibility: Credibility | null): string {
  const source = RELIABILITY_WORDS[reliability];
  return credibility === null ? source : `${source}, ${CREDIBILITY_WORDS[credibility].toLowerCase()}`;
}

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
