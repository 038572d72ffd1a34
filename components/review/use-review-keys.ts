'use client';

import { type KeyActs, type NamedKeyActs, useSingleKeys } from '@/components/layout/use-single-keys';

export interface ReviewKeys {
  single: KeyActs<'review'>;
  named: NamedKeyActs;
}

/** Single keys for deciding; null while a form has them. */
export function useReviewKeys(keys: ReviewKeys | null): void {
  useSingleKeys('review', keys?.single ?? null, keys?.named);
}
