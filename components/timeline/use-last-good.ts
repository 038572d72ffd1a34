'use client';

import { useState } from 'react';

/** The last answer that there was: a failed request for the next view leaves the one before in place. */
export function useLastGood<Data>(data: Data | undefined): Data | undefined {
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);
  return data ?? last;
}
