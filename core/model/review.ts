import { z } from 'zod';

/** What people have said of a fact: the machine only ever proposes. */
export const REVIEW_STATUSES = ['proposed', 'confirmed', 'disputed', 'rejected'] as const;
export const reviewStatusSchema = z.enum(REVIEW_STATUSES);
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

export const REVIEW_STATUS_LABELS: Record<ReviewStatus, string> = {
  proposed: 'Proposed',
  confirmed: 'Confirmed',
  disputed: 'Disputed',
  rejected: 'Rejected',
};
