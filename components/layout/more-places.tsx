'use client';

import { Menu } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useId, useRef, useState } from 'react';
import type { Place } from './places';

/** The places that the tab bar has no room for, above it. */
export function MorePlaces({ places }: { places: Place[] }) {
  const path = usePathname();
  const [openOn, setOpenOn] = useState<string | null>(null);
  // Whoever has gone somewhere else is done with the list.
  const isOpen = openOn === path;
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpenOn(null);
      button.current?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpenOn(null);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen]);
  const here = places.find((place) => place.isHere(path));
  return (
    <div className="tabmore" ref={box}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        {...(here ? { 'data-here': '' } : {})}
        onClick={() => setOpenOn(isOpen ? null : path)}
      >
        <Menu className="ic" aria-hidden="true" />
        <span>More</span>
      </button>
      <ul id={list} hidden={!isOpen}>
        {places.map(({ href, label, icon: Icon, isHere }) => (
          <li key={href}>
            <Link
              href={href}
              onClick={() => setOpenOn(null)}
              {...(isHere(path) ? { 'aria-current': 'page' as const } : {})}
            >
              <Icon className="ic" aria-hidden="true" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
