'use client';

import { useQuery } from '@tanstack/react-query';
import { Bookmark, Keyboard, Link2, LogIn, LogOut, type LucideIcon, SunMoon } from 'lucide-react';
import { signOut } from '@/components/account/sign-out';
import { openKeyMap } from '@/components/layout/open-key-map';
import { PLACES } from '@/components/layout/places';
import { switchTheme } from '@/components/layout/theme-switch';
import { useToast } from '@/components/ui/toast';
import { viewsQuery } from '@/components/views/views-query';

/** Something that the palette does or leads to. */
export interface Command {
  key: string;
  label: string;
  detail: string;
  icon: LucideIcon;
  /** Where it leads, or what it does. */
  act: string | (() => unknown);
}

/** The places of the desk and the views that a person keeps, as far as their names hold what is typed. */
export function usePlaces(typed: string): Command[] {
  const { data } = useQuery(viewsQuery());
  const places = PLACES.map(
    ({ href, label, icon }): Command => ({ key: `place ${href}`, label, detail: 'Place', icon, act: href }),
  );
  const views = (data?.views ?? []).map(
    ({ id, name, address }): Command => ({
      key: `view ${id}`,
      label: name,
      detail: 'Saved view',
      icon: Bookmark,
      act: address,
    }),
  );
  return [...places, ...views].filter(({ label }) => holdsWords(label, typed));
}

/** What can be done from anywhere. */
export function useCommands(typed: string, isSignedIn: boolean): Command[] {
  const toasts = useToast();
  const commands: Command[] = [
    {
      key: 'theme',
      label: 'Switch between light and dark',
      detail: '',
      icon: SunMoon,
      act: switchTheme,
    },
    {
      key: 'link',
      label: 'Copy the link to this page',
      detail: '',
      icon: Link2,
      act: async () => {
        try {
          await navigator.clipboard.writeText(window.location.href);
          toasts.show({ text: 'Link copied.' });
        } catch {
          toasts.show({ text: 'The browser did not let the link be copied. It stands in the address bar.' });
        }
      },
    },
    { key: 'keys', label: 'Show all keys', detail: '?', icon: Keyboard, act: openKeyMap },
    isSignedIn
      ? {
          key: 'sign-out',
          label: 'Sign out',
          detail: '',
          icon: LogOut,
          act: () =>
            signOut().catch(() => toasts.show({ text: 'The desk did not answer. You are still signed in.' })),
        }
      : { key: 'sign-in', label: 'Sign in', detail: '', icon: LogIn, act: '/sign-in' },
  ];
  return commands.filter(({ label }) => holdsWords(label, typed));
}

/** Whether words of a label begin with the words that are typed, in any order. */
function holdsWords(label: string, typed: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
