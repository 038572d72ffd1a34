'use client';

import { type Ref, useImperativeHandle } from 'react';
import { type Decisions, useDecisions } from '@/components/facts/use-decisions';

/** Decides on figures for the page that holds `handle`. */
export function FigureDecider({ handle }: { handle: Ref<Decisions> }) {
  const decisions = useDecisions();
  useImperativeHandle(handle, () => decisions);
  return decisions.dialog;
}
