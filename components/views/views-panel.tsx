'use client';

import { BookmarkPlus, Home, Link2, Pencil, Pin, RefreshCw, Trash2, Users } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useToast } from '@/components/ui/toast';
import type { SavedView } from '@/core/views/saved-view';
import type { Here } from './use-here';
import { useViewChanges } from './use-view-changes';
import type { AskedOfView } from './view-dialog';
import { proposeViewName } from './view-name';

/** What the page says that it shows; pages with filters mark that sentence. */
const readSentence = () => document.querySelector('main [data-view-sentence]')?.textContent ?? null;
const readTitle = () => document.querySelector('main h1')?.textContent ?? 'View';

/** What the menu of views holds: the views by whose they are, and what can be done with the one shown. */
export function ViewsPanel({
  views,
  canSave,
  here,
  close,
  onAsk,
}: {
  views: SavedView[];
  canSave: boolean;
  here: Here;
  close: () => void;
  onAsk: (asked: AskedOfView) => void;
}) {
  const changes = useViewChanges();
  return (
    <>
      <ViewGroup title="Pinned" views={views.filter((view) => view.isPinned)} here={here.view} onGo={close} />
      <ViewGroup
        title="Yours"
        views={views.filter((view) => view.isOwn && !view.isPinned)}
        here={here.view}
        onGo={close}
      />
      <ViewGroup
        title="Shared by others"
        views={views.filter((view) => !view.isOwn)}
        here={here.view}
        onGo={close}
      />
      {views.length === 0 && (
        <p className="panel__none cap">
          No views yet. Filter a page, then save it here under a name: it opens again with one press.
        </p>
      )}
      {here.view?.isOwn && (
        <OwnActs view={here.view} changes={changes} close={close} onRename={(rename) => onAsk({ rename })} />
      )}
      {canSave && here.address !== null && (
        <ul className="panel__list panel__list--acts" aria-label="This page">
          {here.left?.isOwn && (
            <Act
              icon={<RefreshCw className="ic" aria-hidden="true" />}
              onClick={() => {
                close();
                const { left, address } = here;
                if (!left || address === null) return;
                void changes.change(
                  left,
                  { address },
                  { address: left.address },
                  `“${left.name}” now shows this.`,
                );
              }}
            >
              Update “{here.left.name}”
            </Act>
          )}
          {!here.view?.isOwn && (
            <Act
              icon={<BookmarkPlus className="ic" aria-hidden="true" />}
              onClick={() => {
                close();
                onAsk({ proposed: here.view?.name ?? proposeViewName(readSentence(), readTitle()) });
              }}
            >
              Save this view
            </Act>
          )}
        </ul>
      )}
    </>
  );
}

function ViewGroup({
  title,
  views,
  here,
  onGo,
}: {
  title: string;
  views: SavedView[];
  here: SavedView | null;
  onGo: () => void;
}) {
  if (views.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="panel__h">{title}</h2>
      <ul className="panel__list">
        {views.map((view) => (
          <li key={view.id}>
            <Link
              className="panel__item"
              href={view.address}
              onClick={onGo}
              {...(here?.id === view.id ? { 'aria-current': 'true' as const } : {})}
            >
              <span className="panel__name">{view.name}</span>
              {view.isStart && (
                <span className="cap">
                  <Home className="ic ic-s" aria-hidden="true" /> start
                </span>
              )}
              {view.isOwn && view.isShared && (
                <span className="cap">
                  <Users className="ic ic-s" aria-hidden="true" /> shared
                </span>
              )}
              {!view.isOwn && <span className="cap">{view.owner}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Act({ icon, onClick, children }: { icon: ReactNode; onClick: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" className="panel__item" onClick={onClick}>
        {icon}
        <span className="panel__name">{children}</span>
      </button>
    </li>
  );
}

/** What can be done with the view that one stands in. */
function OwnActs({
  view,
  changes: { change, remove },
  close,
  onRename,
}: {
  view: SavedView;
  changes: ReturnType<typeof useViewChanges>;
  close: () => void;
  onRename: (view: SavedView) => void;
}) {
  const toast = useToast();
  const copy = async () => {
    close();
    const address = new URL(view.address, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(address);
      toast.show({ text: 'The address of this view is copied.' });
    } catch {
      toast.show({ text: `The browser does not let the desk copy. The address is ${address}` });
    }
  };
  const flip = (field: 'isPinned' | 'isShared' | 'isStart', on: string, off: string) => () => {
    close();
    void change(view, { [field]: !view[field] }, { [field]: view[field] }, view[field] ? off : on);
  };
  return (
    <ul className="panel__list panel__list--acts" aria-label={`The view “${view.name}”`}>
      <Act
        icon={<Pin className="ic" aria-hidden="true" />}
        onClick={flip('isPinned', `“${view.name}” is pinned.`, `“${view.name}” is no longer pinned.`)}
      >
        {view.isPinned ? 'Unpin' : 'Pin to the top'}
      </Act>
      <Act
        icon={<Home className="ic" aria-hidden="true" />}
        onClick={flip(
          'isStart',
          `The desk opens with “${view.name}”.`,
          'The desk opens with the whole timeline again.',
        )}
      >
        {view.isStart ? 'Open the desk with the whole timeline again' : 'Open the desk with it'}
      </Act>
      <Act
        icon={<Users className="ic" aria-hidden="true" />}
        onClick={flip(
          'isShared',
          `Everybody who reads this desk sees “${view.name}” now.`,
          `Only you see “${view.name}” now.`,
        )}
      >
        {view.isShared ? 'Stop sharing' : 'Share with everybody here'}
      </Act>
      <Act icon={<Link2 className="ic" aria-hidden="true" />} onClick={copy}>
        Copy address
      </Act>
      <Act
        icon={<Pencil className="ic" aria-hidden="true" />}
        onClick={() => {
          close();
          onRename(view);
        }}
      >
        Rename
      </Act>
      <Act
        icon={<Trash2 className="ic" aria-hidden="true" />}
        onClick={() => {
          close();
          void remove(view);
        }}
      >
        Remove
      </Act>
    </ul>
  );
}
