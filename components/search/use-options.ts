'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import type { CompletionPlace, SearchOption } from '@/core/search/complete-search';
import { completionQuery } from './search-query';

type Completion = typeof import('@/core/search/complete-search');

const MOST = 9;

export interface Offered {
  /** The operator whose values are wanted; null where an operator or a word is. */
  operator: CompletionPlace['operator'];
  options: SearchOption[];
  /** Puts one of them into the text. */
  apply: (option: SearchOption) => { text: string; caret: number };
}

/**
 * What can stand where the cursor is: operators and their values, first those of the language, then those of the desk.
 * What knows them comes when they are first wanted.
 */
export function useOptions(text: string, caret: number, isOn: boolean): Offered {
  const [completion, setCompletion] = useState<Completion | null>(null);
  useEffect(() => {
    // Without it the box is a plain one: no reason to say anything.
    if (isOn && !completion) import('@/core/search/complete-search').then(setCompletion, () => {});
  }, [isOn, completion]);
  const place: CompletionPlace | null = isOn && completion ? completion.completionPlace(text, caret) : null;
  const asks = place !== null && completion?.asksDesk(place) === true;
  const typed = useDeferredValue(place?.typed ?? '');
  const { data } = useQuery({
    ...completionQuery(typed, place?.operator ?? null),
    enabled: asks,
    placeholderData: keepPreviousData,
  });
  // Where nothing stands yet, an option is the text.
  const apply = (option: SearchOption) =>
    completion && place
      ? completion.applyOption(text, place, option)
      : { text: option.insert, caret: option.insert.length };
  if (!place || !completion) return { operator: null, options: [], apply };
  const isBare = place.operator === null && place.typed === '' && text.trim() !== '';
  const own = isBare ? [] : completion.ownOptions(place);
  const found = asks && data ? completion.deskOptions(place, data) : [];
  return { operator: place.operator, options: [...own, ...found].slice(0, MOST), apply };
}
