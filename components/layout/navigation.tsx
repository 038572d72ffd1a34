'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Brand } from './brand';
import { PLACES } from './places';

function Places({ itemClass }: { itemClass?: string }) {
  const path = usePathname();
  return PLACES.map(({ href, label, icon: Icon, isHere }) => (
    <Link
      key={href}
      href={href}
      className={itemClass}
      {...(isHere(path) ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon className="ic" aria-hidden="true" />
      <span>{label}</span>
    </Link>
  ));
}

/** The rail of wide screens. */
export function Rail() {
  return (
    <nav className="rail" aria-label="Main">
      <div className="rail__in">
        <Link className="rail__brand" href="/" aria-label="Lodestone, home">
          <Brand />
        </Link>
        <Places itemClass="rail__item" />
      </div>
    </nav>
  );
}

/** The tab bar of phones. */
export function TabBar() {
  return (
    <nav className="tabbar" aria-label="Main, phone">
      <Places />
    </nav>
  );
}

/** On a phone the top bar says where one is. */
export function PlaceTitle() {
  const path = usePathname();
  const place = PLACES.find((each) => each.isHere(path));
  return (
    <span className="topbar__title">
      <Brand />
      <span>{place?.label ?? 'Lodestone'}</span>
    </span>
  );
}
