import type { ReactNode } from 'react';
import { Hatch } from '@/components/charts/hatch';
import { KeyList } from '@/components/layout/key-list';
import { DateLabel } from '@/components/ui/date-label';
import { Glyph } from '@/components/ui/glyph';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { ReviewBadge } from '@/components/ui/review-badge';
import { Section } from '@/components/ui/section';
import { StateOutlet } from '@/components/ui/state-outlet';
import { EVENT_FAMILY_LABELS, type EventFamily } from '@/core/model/event';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '@/core/model/source';
import type { DateView } from '@/core/views/event-row';

const FAMILIES = Object.keys(EVENT_FAMILY_LABELS) as EventFamily[];

const DATES: { date: Pick<DateView, 'edtf' | 'precision' | 'basis'>; words: string }[] = [
  { date: { edtf: '2025-08-21', precision: 'day', basis: 'stated' }, words: 'The report gives the day.' },
  {
    date: { edtf: '2025-07', precision: 'month', basis: 'stated' },
    words: 'The report gives the month only.',
  },
  {
    date: { edtf: '2025-01~', precision: 'month', basis: 'inferred' },
    words: 'Worked out from other words of the report.',
  },
  {
    date: { edtf: '2024', precision: 'year', basis: 'stated' },
    words: 'Only the year is known: it never stands in January.',
  },
];

/** One sign with what it means. */
function Sign({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{sign}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Swatch({ name }: { name: 'solid' | 'hatched' | 'outlined' | 'dashed' | 'band' }) {
  const hatch = `help-${name}`;
  const fill = name === 'solid' ? 'var(--ev-meeting)' : name === 'dashed' ? 'none' : `url(#${hatch})`;
  return (
    <svg className="help__swatch" viewBox="0 0 34 18" aria-hidden="true">
      <defs>
        <Hatch id={hatch} colour={name === 'band' ? 'var(--line-strong)' : 'var(--ev-meeting)'} />
      </defs>
      <rect
        x="1"
        y="1"
        width="32"
        height="16"
        fill={fill}
        stroke={name === 'outlined' ? 'var(--ink)' : name === 'dashed' ? 'var(--ev-meeting)' : 'none'}
        strokeWidth="1.5"
        strokeDasharray={name === 'dashed' ? '3 3' : undefined}
      />
    </svg>
  );
}

/** What the marks mean, and all keys. */
export function HelpPage() {
  return (
    <div className="page help">
      <h1 className="h1">Help</h1>
      <p className="lead">
        Lodestone turns reports into dated facts. Each fact has the words that prove it: press it to read
        them. What is not known is shown as not known.
      </p>
      <nav className="help__toc" aria-label="On this page">
        <a href="#dates">Dates</a>
        <a href="#events">Events</a>
        <a href="#charts">Charts</a>
        <a href="#grades">Grades</a>
        <a href="#standing">Proposed and decided</a>
        <a href="#keys">Keys</a>
      </nav>
      <Section title="Dates at their true precision" id="dates">
        <dl className="help__signs">
          {DATES.map(({ date, words }) => (
            <Sign
              key={date.edtf}
              sign={
                <>
                  <b className="font-medium">
                    <DateLabel date={date} />
                  </b>
                  <PrecisionBars date={date} />
                </>
              }
            >
              {words}
            </Sign>
          ))}
        </dl>
        <p className="cap">
          Three bars for year, month and day: full known, striped inferred, hollow unknown.
        </p>
      </Section>
      <Section title="Kinds of event" id="events">
        <ul className="help__families">
          {FAMILIES.map((family) => (
            <li key={family} className="type">
              <Glyph family={family} label={null} /> {EVENT_FAMILY_LABELS[family]}
            </li>
          ))}
        </ul>
        <p className="cap">
          “12th of 2025” is the number that a report gives a meeting. From it follows how many were held, and
          how many of them the desk has.
        </p>
      </Section>
      <Section title="Charts" id="charts">
        <dl className="help__signs">
          <Sign sign={<Swatch name="solid" />}>A report states it.</Sign>
          <Sign sign={<Swatch name="hatched" />}>Inferred, or worked out from what is stated.</Sign>
          <Sign sign={<Swatch name="outlined" />}>The same, in the article that is open.</Sign>
          <Sign sign={<Swatch name="dashed" />}>A forecast.</Sign>
          <Sign sign={<Swatch name="band" />}>
            Nothing stored, though the numbers of the meetings say that some were held.
          </Sign>
        </dl>
        <p className="cap">
          Every chart has “Show as table”. An article that several outlets carry counts once. An event of
          which only the year is known has a lane below the months.
        </p>
      </Section>
      <Section title="Grades of sources and claims" id="grades">
        <div className="help__grades">
          <dl className="help__signs">
            {Object.entries(RELIABILITY_WORDS).map(([grade, words]) => (
              <Sign
                key={grade}
                sign={
                  <span className="grade">
                    <b>{grade}</b>
                  </span>
                }
              >
                Source: {words}
              </Sign>
            ))}
          </dl>
          <dl className="help__signs">
            {Object.entries(CREDIBILITY_WORDS).map(([grade, words]) => (
              <Sign
                key={grade}
                sign={
                  <span className="grade">
                    <i>{grade}</i>
                  </span>
                }
              >
                Claim: {words}
              </Sign>
            ))}
          </dl>
        </div>
        <p className="cap">
          The letter judges the source, the number the single claim (Admiralty grading). <StateOutlet /> means
          that the account comes from an outlet that the state or the Party owns.
        </p>
      </Section>
      <Section title="Proposed and decided" id="standing">
        <dl className="help__signs">
          <Sign sign={<ReviewBadge status="proposed" confidence={0.86} />}>
            The desk read it so; nobody has decided. The number is how sure the reading is, from 0 to 1.
          </Sign>
          <Sign sign={<ReviewBadge status="disputed" confidence={null} />}>
            Somebody doubts it. It stays in charts, with its mark.
          </Sign>
          <Sign sign={<ReviewBadge status="rejected" confidence={null} />}>
            Somebody found it wrong. It is in no chart, and no later reading brings it back.
          </Sign>
        </dl>
        <p className="cap">Without a mark a fact is confirmed. Every decision can be taken back.</p>
      </Section>
      <Section title="Keys" id="keys">
        <KeyList path="/help" />
      </Section>
      <Section title="More to read">
        <p className="cap">
          The folder <code className="code">docs</code> beside the program says more:{' '}
          <code className="code">importing.md</code> on bringing reports in,{' '}
          <code className="code">reviewing.md</code> on deciding, <code className="code">operations.md</code>{' '}
          on backups, accounts and settings, <code className="code">glossary.md</code> on the words.
        </p>
      </Section>
    </div>
  );
}
