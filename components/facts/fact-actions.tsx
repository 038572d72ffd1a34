'use client';

import { Check, History, type LucideIcon, Pencil, TriangleAlert, Undo2, X } from 'lucide-react';
import type { ReviewStatus } from '@/core/model/review';

/** What somebody can do with a fact where it stands. */
export interface FactVerbs {
  accept(): void;
  reject(): void;
  /** Null for what has nothing to correct. */
  edit: (() => void) | null;
  dispute(): void;
  /** Null while nobody has decided. */
  undo: (() => void) | null;
}

function Act({
  icon: Icon,
  words,
  shortcut,
  about,
  isOn,
  onClick,
}: {
  icon: LucideIcon;
  words: string;
  shortcut: string;
  about: string;
  isOn?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      className="btn btn--sm act"
      aria-label={`${words}: ${about}`}
      aria-keyshortcuts={shortcut}
      {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
      title={`${words} (${shortcut})`}
      onClick={onClick}
    >
      <Icon className="ic ic-s" aria-hidden="true" />
      <span className="act__words">{words}</span>
    </button>
  );
}

/** The buttons of one fact; the same as the keys A R E D U while it is lit. */
export function FactActions({
  about,
  status,
  verbs,
  isHistoryOpen,
  onHistory,
}: {
  /** The fact in words, for those who cannot see where the buttons stand. */
  about: string;
  status: ReviewStatus;
  verbs: FactVerbs;
  isHistoryOpen: boolean;
  onHistory: () => void;
}) {
  return (
    <span className="acts noprint">
      <Act
        icon={Check}
        words="Accept"
        shortcut="A"
        about={about}
        isOn={status === 'confirmed'}
        onClick={verbs.accept}
      />
      <Act
        icon={X}
        words="Reject"
        shortcut="R"
        about={about}
        isOn={status === 'rejected'}
        onClick={verbs.reject}
      />
      {verbs.edit ? <Act icon={Pencil} words="Edit" shortcut="E" about={about} onClick={verbs.edit} /> : null}
      <Act
        icon={TriangleAlert}
        words="Dispute"
        shortcut="D"
        about={about}
        isOn={status === 'disputed'}
        onClick={verbs.dispute}
      />
      {verbs.undo ? (
        <Act icon={Undo2} words="Take back" shortcut="U" about={about} onClick={verbs.undo} />
      ) : null}
      <button
        type="button"
        className="btn btn--sm act"
        aria-label={`History and notes: ${about}`}
        aria-expanded={isHistoryOpen}
        title="History and notes"
        onClick={onHistory}
      >
        <History className="ic ic-s" aria-hidden="true" />
        <span className="act__words">History and notes</span>
      </button>
    </span>
  );
}
