'use client';

import { CalendarDays } from 'lucide-react';
import dynamic from 'next/dynamic';
import { usePathname, useSearchParams } from 'next/navigation';
import { orNothing } from './or-nothing';
import { wordPeriod } from './period-words';
import { PLACES } from './places';
import { PopoverPanel } from './popover-panel';

const loadForm = () => orNothing(import('./period-form').then((module) => module.PeriodForm));
const PeriodForm = dynamic(loadForm, { ssr: false });

/** A year, month or day of an address; null for anything else, which the page ignores as well. */
const endOf = (text: string | null) => (text && /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : null);

/** The period of the page, in its address; only on pages that answer to one. */
export function PeriodControl() {
  const path = usePathname();
  const params = useSearchParams();
  if (!PLACES.some(({ hasPeriod }) => hasPeriod?.(path))) return null;
  const period = { from: endOf(params.get('from')), to: endOf(params.get('to')) };
  return (
    <PopoverPanel
      icon={CalendarDays}
      text={wordPeriod(period)}
      label="Dates"
      className="btn--range"
      onNear={loadForm}
    >
      {(close) => <PeriodForm path={path} period={period} onChosen={close} />}
    </PopoverPanel>
  );
}
