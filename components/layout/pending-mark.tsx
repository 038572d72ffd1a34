'use client';

import { useLinkStatus } from 'next/link';

/** On a link whose page is on its way for longer than 400 ms (see `.pending` in the styles). Takes no room. */
export function PendingMark() {
  const { pending } = useLinkStatus();
  return pending ? <span className="pending" role="status" aria-label="Loading" /> : null;
}
