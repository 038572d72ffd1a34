'use client';

import { Bookmark, BookmarkCheck } from 'lucide-react';
import { useToast } from '@/components/ui/toast';
import { type BriefItem, briefKey, MOST_CHOSEN } from '@/core/brief/brief-item';
import { toggleChosen, useChosenItems } from './chosen';

/** Whether something is chosen for a brief, and what chooses it or puts it back. */
function useChosen(item: BriefItem): [isChosen: boolean, toggle: () => void] {
  const toast = useToast();
  const key = briefKey(item);
  const isChosen = useChosenItems().some((each) => briefKey(each) === key);
  const toggle = () => {
    if (!toggleChosen(item)) {
      toast.show({ text: `A brief holds ${MOST_CHOSEN} entries. Make one of these first.` });
    }
  };
  return [isChosen, toggle];
}

/** Chooses the event, figure or article of a row for a brief. `X` does the same for the row that has the focus or is open. */
export function ChooseBox({ item, title }: { item: BriefItem; title: string }) {
  const [isChosen, toggle] = useChosen(item);
  return (
    <label className="choose noprint" title="Choose for a brief (X)">
      <input
        type="checkbox"
        data-choose={briefKey(item)}
        aria-label={`Choose “${title}” for a brief`}
        aria-keyshortcuts="X"
        checked={isChosen}
        onChange={toggle}
      />
    </label>
  );
}

/** Chooses what a page is about for a brief. */
export function ChooseButton({ item }: { item: BriefItem }) {
  const [isChosen, toggle] = useChosen(item);
  const Icon = isChosen ? BookmarkCheck : Bookmark;
  return (
    <button type="button" className="btn btn--quiet btn--sm noprint" aria-pressed={isChosen} onClick={toggle}>
      <Icon className="ic" aria-hidden="true" />
      {isChosen ? 'Chosen for a brief' : 'Choose for a brief'}
    </button>
  );
}
