'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import {
  asksDesk,
  type CompletionPlace,
  completionPlace,
  deskOptions,
  ownOptions,
  type SearchOption,
} from '@/core/search/complete-search';
import { completionQuery } from './search-query';

const MOST = 9;

/** What can stand where the cursor is: operators and their values, first those of the language, then those of the desk. */
export function useOptions(
  text: string,
  caret: number,
  isOn: boolean,
): { place: CompletionPlace | null; options: SearchOption[] } {
  const place = isOn ? completionPlace(text, caret) : null;
  const typed = useDeferredValue(place?.typed ?? '');
  const operator = place?.operator ?? null;
  const { data } = useQuery({
    ...completionQuery(typed, operator),
    enabled: place !== null && asksDesk(place),
    placeholderData: keepPreviousData,
  });
  if (!place) return { place, options: [] };
  const own = place.operator === null && place.typed === '' && text.trim() !== '' ? [] : ownOptions(place);
  const found = asksDesk(place) && data ? deskOptions(place, data) : [];
  return { place, options: [...own, ...found].slice(0, MOST) };
}
