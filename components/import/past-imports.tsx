'use client';

import { Undo2 } from 'lucide-react';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { Section } from '@/components/ui/section';
import { describeImport, type ImportSummary } from '@/core/views/imports';
import { Instant } from './instant';
import { ProblemNote } from './problem-note';
import { STATE_WORDS } from './state-words';
import { SecondStep } from './two-step';
import { canUndo, undoWords } from './undo-words';
import { useImportAct } from './use-import-act';

const NUMBERS = [
  // Of an import that was taken back: what it had brought.
  ['New', ({ counts }: ImportSummary) => counts.new + counts.version + counts.undone],
  ['Already here', ({ counts }: ImportSummary) => counts.duplicate],
  ['Rejected', ({ counts }: ImportSummary) => counts.rejected],
  ['Facts', ({ facts }: ImportSummary) => facts],
] as const;

/** The newest imports; each opens to its reports, and can be taken back. */
export function PastImports({ imports }: { imports: ImportSummary[] }) {
  return (
    <Section
      title="Past imports"
      aside={imports.length > 0 && 'An undo takes back the articles and every fact that rests on them alone'}
      className="imp__past"
    >
      {imports.length === 0 ? (
        <p className="cap">
          None yet. Each import is listed here with what came of it, and can be taken back.
        </p>
      ) : (
        <div className="scroll-x">
          <table className="tbl stack imports past">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">By</th>
                <th scope="col">From</th>
                {NUMBERS.map(([label]) => (
                  <th key={label} scope="col" className="num">
                    {label}
                  </th>
                ))}
                <th scope="col">State</th>
                <th scope="col">
                  <span className="vh">Undo</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {imports.map((each) => (
                <PastImport key={each.id} summary={each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function PastImport({ summary }: { summary: ImportSummary }) {
  const [isAsked, setAsked] = useState(false);
  const { act, busy, problem } = useImportAct(summary.id);
  const opener = useRef<HTMLButtonElement>(null);
  const isGone = summary.state === 'undone';
  const muted = isGone ? ' muted' : '';
  const undo = async () => {
    await act('undo');
    setAsked(false);
  };
  return (
    <>
      <tr className={isAsked ? 'is-asked' : undefined}>
        <td className={`nowrap${muted}`}>
          <Link href={`/import/${summary.id}`}>
            <Instant at={summary.startedAt} />
          </Link>
        </td>
        <td className={muted}>{summary.by}</td>
        <td className={`full imports__file${muted}`}>{describeImport(summary)}</td>
        {NUMBERS.map(([label, read]) => (
          <td key={label} className={`num${muted}`} data-l={label}>
            {read(summary).toLocaleString('en-GB')}
          </td>
        ))}
        <td className={muted} data-l="State">
          {isGone && summary.undoneAt ? (
            <>
              Taken back by {summary.undoneBy}, <Instant at={summary.undoneAt} />
            </>
          ) : (
            STATE_WORDS[summary.state]
          )}
        </td>
        <td className="num imports__do">
          {canUndo(summary) && (
            <button
              type="button"
              className="btn btn--sm"
              ref={opener}
              aria-expanded={isAsked}
              onClick={() => setAsked(!isAsked)}
            >
              <Undo2 className="ic" size={13} strokeWidth={1.5} aria-hidden />
              Undo
            </button>
          )}
          {summary.state === 'waiting' && (
            <Link className="btn btn--sm" href={`/import/${summary.id}`}>
              Look
            </Link>
          )}
        </td>
      </tr>
      {(isAsked || problem) && (
        <tr className="imports__ask">
          <td colSpan={9} className="full">
            {problem && <ProblemNote>{problem}</ProblemNote>}
            {isAsked && (
              <SecondStep
                doIt={undoWords(summary.counts.new + summary.counts.version)}
                leaveIt="Keep them"
                words="Articles on whose facts people have decided stay."
                isBusy={busy !== null}
                onDo={undo}
                onLeave={() => {
                  setAsked(false);
                  opener.current?.focus();
                }}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
}
