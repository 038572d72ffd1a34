'use client';

import { useSyncExternalStore } from 'react';

const FORMAT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

const never = () => () => {};

/** An instant in the reader's own time zone. The server does not know that zone and writes UTC, with the word. */
export function Instant({ at }: { at: string }) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const date = new Date(at);
  const text = isInBrowser
    ? date.toLocaleString('en-GB', FORMAT)
    : `${date.toLocaleString('en-GB', { ...FORMAT, timeZone: 'UTC' })} UTC`;
  return <time dateTime={at}>{text}</time>;
}
