'use client';

import { useQuery } from '@tanstack/react-query';
import { reviewStandingQuery } from './review-standing';

/** Beyond this the number says no more than that there is much. */
const MOST_SHOWN = 999;

/** How many items wait for a decision. */
export function OpenBadge() {
  const { data } = useQuery(reviewStandingQuery());
  if (!data || data.open === 0) return null;
  return (
    <span className="rail__badge">
      <span className="vh">, open items: </span>
      {data.open > MOST_SHOWN ? `${MOST_SHOWN}+` : data.open}
    </span>
  );
}
