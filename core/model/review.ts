/** What people have said of a fact: the machine only ever proposes. */
export const REVIEW_STATUSES = ['proposed', 'confirmed', 'disputed', 'rejected'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const REVIEW_STATUS_LABELS: Record<ReviewStatus, string> = {
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  disputed: 'Disputed',
  rejected: 'Rejected',
};

/**
 * What people decide on. An event, figure, mention and theme stand in one article and on words of it; an entity and an
 * alias (a name of it) hold for the whole desk.
 */
export const FACT_KINDS = ['event', 'figure', 'mention', 'theme', 'entity', 'alias'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * Corrected is confirmed in other terms: the fact holds what the person says, the decision what the machine said. Added is
 * a fact that a person found and no machine proposed; taken back it is gone.
 */
export const VERDICTS = ['confirm', 'reject', 'dispute', 'correct', 'add'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The status that a decision gives to its fact. */
export const STATUS_OF: Record<Verdict, Exclude<ReviewStatus, 'proposed'>> = {
  confirm: 'confirmed',
  correct: 'confirmed',
  add: 'confirmed',
  dispute: 'disputed',
  reject: 'rejected',
};

/** How far a statement is to be believed, apart from who makes it. */
const ASSERTION_FIELDS = ['credibility', 'claimStatus', 'claimArticleId'] as const;

/** The fields of a fact that can be corrected, by kind; what they may hold is in `correction.ts`. */
export const CORRECTABLE_FIELDS = {
  event: ['type', 'title', 'date', 'ordinal', 'seriesYear', 'standing', ...ASSERTION_FIELDS],
  figure: ['metric', 'subject', 'value', 'valueMax', 'unit', 'period', 'qualifier', ...ASSERTION_FIELDS],
} as const;
export type CorrectableKind = keyof typeof CORRECTABLE_FIELDS;

/** Corrected fields, or what the machine had said in them. */
export type FactFields = Record<string, string | number | null>;

/** Where a newer extractor no longer agrees with what a person decided; shown beside the fact, which stays. */
export type Disagreement =
  | { kind: 'gone' }
  | {
      kind: 'other';
      fields: { field: string; decided: string | null; proposed: string | null }[];
      /** The same as a correction, for whoever takes the new reading over; absent where not all of it can be corrected. */
      reading?: FactFields;
    };
