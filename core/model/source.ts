/** Admiralty reliability of a source (NATO AJP-2.1): A best, E worst, F cannot be judged. */
export const RELIABILITY_WORDS = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
} as const;
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Admiralty credibility of one piece of information, kept apart from its source's reliability. */
export const CREDIBILITY_WORDS = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
} as const;
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** Where an assertion stands: somebody's claim, reported by a third party, or verified or contradicted, as a person of the desk says. */
export const CLAIM_STATUSES = ['claim', 'reported', 'verified', 'contradicted'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CLAIM_STATUS_LABELS: Record<ClaimStatus, string> = {
  claim: 'Claim',
  reported: 'Reported',
  verified: 'Verified',
  contradicted: 'Contradicted',
};
