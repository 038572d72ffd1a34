'use client';

import { ChevronDown, LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useId, useState } from 'react';
import type { Actor, Role } from '@/core/model/user';
import { signOut } from './sign-out';

const ROLE_LABELS: Record<Role, string> = { admin: 'Admin', analyst: 'Analyst', reader: 'Reader' };

/** Up to two initials: "Ada Quarry" is AQ, "宋志平" is 宋. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** Who is signed in, with the way out; for a visitor the way in, back to this very view. */
export function AccountMenu({ actor }: { actor: Actor }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  if (actor.kind !== 'user') {
    const back = encodeURIComponent(query ? `${path}?${query}` : path);
    return (
      // Not read ahead: its address changes with every filter, and each would be asked for beside the view itself.
      <Link
        prefetch={false}
        className="btn btn--quiet"
        href={path === '/' && !query ? '/sign-in' : `/sign-in?return=${back}`}
      >
        Sign in
      </Link>
    );
  }
  return <SignedIn actor={actor} />;
}

function SignedIn({ actor }: { actor: Extract<Actor, { kind: 'user' }> }) {
  const panelId = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    setProblem(null);
    try {
      await signOut();
    } catch {
      setProblem('The desk did not answer. You are still signed in.');
    }
  };
  return (
    <>
      {/* A popover: the browser itself opens it, closes it on Esc or a click elsewhere, and gives the focus back. */}
      <button
        type="button"
        className="userbtn"
        popoverTarget={panelId}
        aria-label={`Account: ${actor.name}, ${ROLE_LABELS[actor.role].toLowerCase()}`}
      >
        <span className="avatar" aria-hidden>
          {initialsOf(actor.name)}
        </span>
        <ChevronDown className="ic ic-s" size={12} strokeWidth={1.5} aria-hidden />
      </button>
      <div className="account" id={panelId} popover="auto">
        <p className="account__name">{actor.name}</p>
        <p className="cap">{actor.email}</p>
        <p className="cap">{ROLE_LABELS[actor.role]}</p>
        <Link className="btn account__out" href="/settings/account">
          <UserRound className="ic" size={16} strokeWidth={1.5} aria-hidden />
          Account
        </Link>
        <button type="button" className="btn account__out" onClick={leave}>
          <LogOut className="ic" size={16} strokeWidth={1.5} aria-hidden />
          Sign out
        </button>
        {problem && (
          <p className="field__problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </>
  );
}
