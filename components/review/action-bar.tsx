'use client';

import { Check, Pencil, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';

export interface BarAction {
  key: string;
  label: string;
  tone: 'primary' | 'bad' | 'plain';
  icon: 'accept' | 'reject' | 'edit' | 'dispute' | null;
  act: () => void;
}

const ICONS = { accept: Check, reject: X, edit: Pencil, dispute: TriangleAlert };
const TONES = { primary: 'btn btn--primary', bad: 'btn btn--bad', plain: 'btn' };

/** What can be done with the item that is open, or with those that are chosen; each with its key. */
export function ActionBar({
  actions,
  said,
  onKeys,
}: {
  actions: BarAction[];
  /** What is said before the actions: "3 chosen". */
  said: ReactNode;
  onKeys: () => void;
}) {
  return (
    <div className="keys" role="toolbar" aria-label="Review actions">
      {said && <span className="keys__said">{said}</span>}
      {actions.map(({ key, label, tone, icon, act }) => {
        const Icon = icon && ICONS[icon];
        return (
          <button
            key={key}
            type="button"
            className={TONES[tone]}
            aria-keyshortcuts={key.toLowerCase()}
            onClick={act}
          >
            {Icon && <Icon className="ic" aria-hidden="true" />}
            {label} <kbd>{key}</kbd>
          </button>
        );
      })}
      <span className="keys__sp" />
      <span className="cap keys__more">
        <kbd>J</kbd> next <kbd>K</kbd> previous <kbd>U</kbd> undo{' '}
        <button type="button" className="linkbtn" onClick={onKeys}>
          <kbd>?</kbd> all keys
        </button>
      </span>
    </div>
  );
}
