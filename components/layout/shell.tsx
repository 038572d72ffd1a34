import { Search } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, Suspense } from 'react';
import { PlaceTitle, Rail, TabBar } from './navigation';
import { SearchBox } from './search-box';
import { ThemeSwitch } from './theme-switch';

/** The frame of every page: skip link, rail, top bar, the page, the phone's tab bar. */
export function Shell({
  account,
  canReview,
  children,
}: {
  account: ReactNode;
  /** Whether the rail shows how much waits for a decision. */
  canReview: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <div className="shell">
        <Rail canReview={canReview} />
        <div className="min-w-0">
          <header className="topbar">
            <PlaceTitle />
            <Suspense>
              <SearchBox />
            </Suspense>
            <span className="topbar__sp" />
            <Link className="btn btn--icon btn--quiet narrow-only" href="/search" aria-label="Search">
              <Search className="ic" aria-hidden="true" />
            </Link>
            <ThemeSwitch />
            <Suspense>{account}</Suspense>
          </header>
          <main className="main" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <TabBar canReview={canReview} />
    </>
  );
}
