'use client';

import { EmptyState } from '@/components/ui/empty-state';
import { readDigest } from '@/components/ui/error-digest';
import './globals.css';

/** Stands in for the whole frame when even that cannot be made, for instance when the data folder cannot be read. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = readDigest(error);
  return (
    <html lang="en">
      <body>
        <title>Lodestone</title>
        <main className="page">
          <div role="alert">
            <h1 className="vh">Lodestone</h1>
            <EmptyState
              title="The desk could not be opened"
              action={
                <button type="button" className="btn btn--primary" onClick={() => retry()}>
                  Try again
                </button>
              }
            >
              The terminal in which the desk runs says why.
              {digest && ` The cause stands there under ${digest}.`}
            </EmptyState>
          </div>
        </main>
      </body>
    </html>
  );
}
