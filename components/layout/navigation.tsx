'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Brand } from './brand';
import { MorePlaces } from './more-places';
import { OpenBadge } from './open-badge';
import { PendingMark } from './pending-mark';
import { DESK_PLACES, PLACES, type Place } from './places';

function Places({
  places,
  canReview,
  itemClass,
}: {
  places: Place[];
  canReview: boolean;
  itemClass?: string;
}) {
  const path = usePathname();
  return places.map(({ href, label, icon: Icon, isHere, hasBadge }) => (
    <Link
      key={href}
      href={href}
      // Every page is made when it is asked for: what could be read ahead is a dozen answers that say so.
      prefetch={false}
      className={itemClass}
      {...(isHere(path) ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon className="ic" aria-hidden="true" />
      <span>{label}</span>
      {hasBadge && canReview && <OpenBadge />}
      <PendingMark />
    </Link>
  ));
}

const TABS = PLACES.filter(({ isTab }) => isTab);
const OTHERS = [...PLACES.filter(({ isTab }) => !isTab), ...DESK_PLACES];
const ALL = [...PLACES, ...DESK_PLACES];

/** The rail of wide screens. */
export function Rail({ canReview }: { canReview: boolean }) {
  return (
    <nav className="rail" aria-label="Main">
      <div className="rail__in">
        <Link className="rail__brand" href="/" aria-label="Lodestone, home">
          <Brand />
        </Link>
        <Places places={PLACES} canReview={canReview} itemClass="rail__item" />
        <span className="rail__gap" />
        <Places places={DESK_PLACES} canReview={canReview} itemClass="rail__item" />
      </div>
    </nav>
  );
}

/** The tab bar of phones. */
export function TabBar({ canReview }: { canReview: boolean }) {
  return (
    <nav className="tabbar" aria-label="Main, phone">
      <Places places={TABS} canReview={canReview} />
      <MorePlaces places={OTHERS} />
    </nav>
  );
}

/** On a phone the top bar says where one is. */
export function PlaceTitle() {
  const path = usePathname();
  const place = ALL.find((each) => each.isHere(path));
  return (
    <span className="topbar__title">
      <Brand />
      <span>{place?.label ?? 'Lodestone'}</span>
    </span>
  );
}
