'use client';

import { FileText, RotateCw, TriangleAlert } from 'lucide-react';
import { formatSize } from '@/core/views/imports';
import type { ImportQueue } from './import-queue';
import { ProblemNote } from './problem-note';
import type { QueueRow, QueueSnapshot } from './queue-snapshot';
import { useUnhurried } from './use-unhurried';

const written = (n: number) => n.toLocaleString('en-GB');

/** Files on their way into the desk, and those that did not get there. */
export function SendingPanel({ queue, snapshot }: { queue: ImportQueue; snapshot: QueueSnapshot }) {
  const { counts, rows, isSending } = snapshot;
  const total = counts.waiting + counts.sending + counts.sent;
  const listed = rows.length;
  const all = total + counts.failed;
  return (
    <div className="ip">
      {isSending && <Sending queue={queue} snapshot={snapshot} total={total} />}
      {snapshot.problem && <ProblemNote>{snapshot.problem}</ProblemNote>}
      {!isSending && counts.failed > 0 && (
        <ProblemNote
          action={
            <>
              {snapshot.retryable > 0 && (
                <button type="button" className="btn btn--sm" onClick={queue.retryFailed}>
                  <RotateCw className="ic" size={13} strokeWidth={1.5} aria-hidden />
                  Send again
                </button>
              )}
              <button type="button" className="btn btn--sm btn--quiet" onClick={queue.forgetFailed}>
                Clear the list
              </button>
            </>
          }
        >
          <b>
            {counts.failed === 1
              ? 'One file was not sent.'
              : `${written(counts.failed)} files were not sent.`}
          </b>{' '}
          Nothing of {counts.failed === 1 ? 'it' : 'them'} is in the desk.
        </ProblemNote>
      )}
      <ul className="q">
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      {all > listed && <p className="cap q__more">and {written(all - listed)} more</p>}
    </div>
  );
}

function Sending({
  queue,
  snapshot: { counts, bytes, bytesSent },
  total,
}: {
  queue: ImportQueue;
  snapshot: QueueSnapshot;
  total: number;
}) {
  const words = `${written(counts.sent)} of ${written(total)} ${total === 1 ? 'file' : 'files'} sent`;
  const spoken = useUnhurried(words);
  return (
    <div className="ip__bar">
      <progress
        className="prog"
        max={bytes || 1}
        value={bytes > 0 ? bytesSent : counts.sent / Math.max(1, total)}
        aria-label="Sending"
      />
      <div className="ip__line">
        <p className="ip__far">
          {words}, {formatSize(bytesSent)} of {formatSize(bytes)}
        </p>
        <button type="button" className="btn btn--sm" onClick={queue.stop}>
          Cancel
        </button>
      </div>
      <p className="cap">
        Keep this window open until all files are sent. You can look at other pages of the desk.
      </p>
      <p className="vh" role="status">
        {spoken}
      </p>
    </div>
  );
}

function Row({ row: { name, size, sent, state, problem } }: { row: QueueRow }) {
  return (
    <li>
      <FileText className="ic" size={16} strokeWidth={1.5} aria-hidden />
      <span className="nm" title={name}>
        {name}
      </span>
      <span>
        {state === 'failed' ? (
          <span className="tag tag--warn">
            <TriangleAlert className="ic ic-s" size={12} strokeWidth={2} aria-hidden />
            Not sent
          </span>
        ) : (
          <span className="cap">
            {state === 'sending' &&
              (size > 0 ? `${Math.floor((100 * Math.min(sent, size)) / size)}%` : 'Sending')}
            {state === 'waiting' && 'Waiting'}
            {state === 'sent' && 'Sent'}
          </span>
        )}
      </span>
      {state === 'sending' && <progress className="prog" max={size || 1} value={sent} aria-label={name} />}
      <span className="sub">{problem ?? formatSize(size)}</span>
    </li>
  );
}
