'use client';

import type { SavedView } from '@/core/views/saved-view';
import { useViewChanges } from './use-view-changes';
import { ViewNameDialog } from './view-name-dialog';

/** What somebody is asked: the name of a new view, or another name for one that they keep. */
export type AskedOfView = { proposed: string } | { rename: SavedView };

/** Asks for the name, and stores it; what went wrong stands in the dialog. */
export function ViewDialog({
  asked,
  address,
  onClose,
}: {
  asked: AskedOfView;
  /** The address of the page as a view; null where it is none. */
  address: string | null;
  onClose: () => void;
}) {
  const { save, change, problem } = useViewChanges();
  if ('rename' in asked) {
    const { rename: view } = asked;
    return (
      <ViewNameDialog
        title="Rename this view"
        name={view.name}
        action="Rename"
        problem={problem}
        withChoices={false}
        onSave={({ name }) => change(view, { name }, { name: view.name }, `Renamed to “${name.trim()}”.`)}
        onClose={onClose}
      />
    );
  }
  if (address === null) return null;
  return (
    <ViewNameDialog
      title="Save this view"
      name={asked.proposed}
      action="Save view"
      problem={problem}
      withChoices
      onSave={(answer) => save({ ...answer, address })}
      onClose={onClose}
    />
  );
}
