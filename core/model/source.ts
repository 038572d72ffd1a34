import * as z from 'zod/mini';

/** Admiralty reliability of a source (NATO AJP-2.1): A best, E worst, F cannot be judged. */
export const RELIABILITY_WORDS = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
} as const;
export const reliabilitySchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof reliabilitySchema>;

/** Admiralty credibility of one piece of information, kept apart from its source's reliability. */
export const CREDIBILITY_WORDS = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
} as const;
export const credibilitySchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);
export type Credibility = z.infer<typeof credibilitySchema>;

/** Where an assertion stands: somebody's claim, reported by a third party, or verified or contradicted, as a person of the desk says. */
export const CLAIM_STATUSES = ['claim', 'reported', 'verified', 'contradicted'] as const;
export const claimStatusSchema = z.enum(CLAIM_STATUSES);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

export const CLAIM_STATUS_LABELS: Record<ClaimStatus, string> = {
  claim: 'Claim',
  reported: 'Reported',
  verified: 'Verified',
  contradicted: 'Contradicted',
};
