'use client';

import { useState } from 'react';
import { RequestError } from '@/components/layout/fetch-json';

/** What somebody who looks after the desk needs to know about a failure; nothing that the page does not show or the address say. */
export function detailsOf(what: string, error: unknown, at: Date, address: string): string {
  const status = error instanceof RequestError ? error.status : null;
  const digest =
    error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null;
  return [
    what,
    error instanceof Error ? error.message : String(error),
    ...(status === null ? [] : [status === 0 ? 'No answer' : `Status ${status}`]),
    ...(digest ? [`In the server’s log under ${digest}`] : []),
    address,
    at.toISOString(),
  ].join('\n');
}

/** Puts the details of a failure on the clipboard; where the browser forbids that, shows them to be copied by hand. */
export function CopyDetails({ what, error }: { what: string; error: unknown }) {
  const [said, setSaid] = useState<'copied' | { text: string } | null>(null);
  const copy = async () => {
    const text = detailsOf(what, error, new Date(), window.location.href);
    try {
      await navigator.clipboard.writeText(text);
      setSaid('copied');
    } catch {
      setSaid({ text });
    }
  };
  return (
    <>
      <button type="button" className="btn btn--sm btn--quiet" onClick={copy}>
        {said === 'copied' ? 'Copied' : 'Copy details'}
      </button>
      <span className="vh" role="status">
        {said === 'copied' ? 'Details copied' : ''}
      </span>
      {said !== null && said !== 'copied' && <pre className="failure__text">{said.text}</pre>}
    </>
  );
}
