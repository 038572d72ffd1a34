'use client';

import { Check, TriangleAlert, X } from 'lucide-react';
import {
  type ComponentType,
  type CSSProperties,
  type ReactNode,
  startTransition,
  useId,
  useOptimistic,
  useState,
} from 'react';
import { BrokenRing } from '@/components/ui/broken-ring';
import { Glyph } from '@/components/ui/glyph';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { StateOutlet } from '@/components/ui/state-outlet';
import type { Facet, Filters } from '@/core/filters/filters';
import type { EventFamily } from '@/core/model/event';
import type { ReviewStatus } from '@/core/model/review';
import type { DatePrecision } from '@/core/time/edtf';
import type { FacetOption, TimelineView } from '@/core/views/timeline';
import { GradeChoices } from './grade-choices';

const SHOWN = 8;

export const STATUS_ICONS: Record<ReviewStatus, ComponentType<{ className?: string }>> = {
  proposed: BrokenRing,
  confirmed: Check,
  disputed: TriangleAlert,
  rejected: X,
};

interface FacetProps {
  title: string;
  options: FacetOption[];
  onChange: (values: string[]) => void;
  mark?: (option: FacetOption) => ReactNode;
  after?: (option: FacetOption) => ReactNode;
  /** With a box to find one of many by its name. */
  findLabel?: string;
}

/** One facet: its choices with counts, the chosen ones always in sight. */
export function FacetChoices({ title, options, onChange, mark, after, findLabel }: FacetProps) {
  const id = useId();
  const [isLong, setLong] = useState(false);
  const [wanted, setWanted] = useState('');
  // The address follows a press a moment later; a tick does not wait for it, and the next one counts on it.
  const [chosen, choose] = useOptimistic(
    options.filter((option) => option.selected).map((option) => option.value),
  );
  const change = (values: string[]) =>
    startTransition(() => {
      choose(values);
      onChange(values);
    });
  const isChosen = ({ value }: FacetOption) => chosen.includes(value);
  const most = Math.max(1, ...options.map((option) => option.count));
  const found = options.filter((option) => option.label.toLowerCase().includes(wanted.trim().toLowerCase()));
  // What is chosen stays in sight, however little it counts.
  const shown = isLong || wanted ? found : found.filter((option, index) => index < SHOWN || isChosen(option));
  const hidden = found.length - shown.length;

  return (
    <section className="facet" aria-labelledby={id}>
      <h3 id={id}>
        {title}
        {chosen.length > 0 && (
          <button type="button" onClick={() => change([])} aria-label={`Clear ${title.toLowerCase()}`}>
            Clear
          </button>
        )}
      </h3>
      {findLabel && options.length > SHOWN && (
        <input
          className="find"
          type="search"
          placeholder={findLabel}
          aria-label={findLabel}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul>
        {shown.map((option) => (
          <li key={option.value} className={option.count === 0 && !isChosen(option) ? 'zero' : undefined}>
            <label style={{ '--w': `${Math.round((option.count / most) * 100)}%` } as CSSProperties}>
              <input
                type="checkbox"
                checked={isChosen(option)}
                onChange={(event) =>
                  change(
                    event.target.checked
                      ? [...chosen, option.value]
                      : chosen.filter((value) => value !== option.value),
                  )
                }
              />
              {mark?.(option)}
              <span className="lb" title={option.label}>
                {option.label}
              </span>
              {after?.(option)}
              <span className="ct">{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="cap">{wanted ? 'None of that name in this selection.' : 'None in this selection.'}</p>
      )}
      {hidden > 0 && (
        <button type="button" className="more" onClick={() => setLong(true)}>
          {hidden} more {title.toLowerCase()}
        </button>
      )}
      {isLong && !wanted && options.length > SHOWN && (
        <button type="button" className="more" onClick={() => setLong(false)}>
          Fewer
        </button>
      )}
    </section>
  );
}

/** The choices that narrow the timeline, each with the number of events it would leave. */
export function FacetRail({
  facets,
  grades,
  grade,
  onChange,
}: {
  facets: TimelineView['facets'];
  grades: TimelineView['grades'];
  /** The least grade that is chosen. */
  grade: Filters['grade'];
  onChange: (change: Partial<Filters>) => void;
}) {
  const set = (facet: Facet) => (values: string[]) => {
    const list = facet === 'entities' || facet === 'sources' ? values.map(Number) : values;
    onChange({ [facet]: list } as Partial<Filters>);
  };
  return (
    <>
      <FacetChoices
        title="Event types"
        options={facets.families}
        onChange={set('families')}
        mark={(option) => <Glyph family={option.value as EventFamily} label={null} />}
      />
      <FacetChoices title="Themes" options={facets.themes} onChange={set('themes')} />
      <FacetChoices
        title="Entities"
        options={facets.entities}
        onChange={set('entities')}
        findLabel="Find an entity"
      />
      <FacetChoices
        title="Sources"
        options={facets.sources}
        onChange={set('sources')}
        after={(option) => (
          <>
            {option.stateOutlet && <StateOutlet words="" />}
            <span className="grade" role="img" aria-label={`reliability ${option.grade}`}>
              <b>{option.grade}</b>
            </span>
          </>
        )}
      />
      <GradeChoices grades={grades} chosen={grade} onChange={(floor) => onChange({ grade: floor })} />
      <FacetChoices
        title="Review status"
        options={facets.statuses}
        onChange={set('statuses')}
        mark={(option) => {
          const Icon = STATUS_ICONS[option.value as ReviewStatus];
          return <Icon className="ic ic-s" aria-hidden="true" />;
        }}
      />
      <FacetChoices
        title="Date precision"
        options={facets.precisions}
        onChange={set('precisions')}
        mark={(option) => (
          <PrecisionBars date={{ edtf: null, precision: option.value as DatePrecision, basis: 'stated' }} />
        )}
      />
    </>
  );
}
