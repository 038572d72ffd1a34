import type { ReactNode } from 'react';
import { BriefTray } from '@/components/brief/tray';
import { PaletteHost } from '@/components/palette/palette-host';
import { KeyMap } from './key-map';
import { LateFonts } from './late-fonts';
import { PlaceTitle, Rail, TabBar } from './navigation';
import { PeriodControl } from './period-control';
import { SearchBox, SearchButton } from './search-box';
import { OfflineNotice, SignedOutDialog } from './standing-notices';
import { ThemeSwitch } from './theme-switch';

/**
 * The frame of every page: skip link, rail, top bar, the page, the phone's tab bar. No part of it stands in a Suspense
 * boundary: what does comes in by a script, later than the rest, and never without JavaScript.
 */
export function Shell({
  account,
  views,
  canReview,
  isSignedIn,
  children,
}: {
  account: ReactNode;
  /** The menu of saved views. */
  views: ReactNode;
  /** Whether the rail shows how much waits for a decision. */
  canReview: boolean;
  isSignedIn: boolean;
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
            <SearchBox />
            <PeriodControl />
            {views}
            <span className="topbar__sp" />
            <SearchButton />
            <ThemeSwitch />
            {account}
          </header>
          <OfflineNotice />
          <main className="main" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <BriefTray />
      <TabBar canReview={canReview} />
      <KeyMap />
      <LateFonts />
      <PaletteHost isSignedIn={isSignedIn} />
      <SignedOutDialog isSignedIn={isSignedIn} />
    </>
  );
}
