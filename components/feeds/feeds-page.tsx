'use client';

import { Lock } from 'lucide-react';
import { useRef, useState } from 'react';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { FeedView } from '@/core/views/feeds';
import { FeedRow } from './feed-row';
import { SubscribeForm } from './subscribe-form';
import { useRefreshWhileDue } from './use-refresh-while-due';

/** "4 feeds, 1 of them in trouble". */
function countFeeds(feeds: readonly FeedView[]): string {
  const bad = feeds.filter(({ state }) => state === 'failing' || state === 'broken').length;
  const all = `${feeds.length} ${feeds.length === 1 ? 'feed' : 'feeds'}`;
  return bad === 0 ? all : `${all}, ${bad} in trouble`;
}

/** The feeds that the desk follows, and the form for a new one. */
export function FeedsPage({ feeds }: { feeds: FeedView[] }) {
  const [said, say] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useRefreshWhileDue(feeds);
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: '/import', label: 'Import' }]} here="Feeds" />
      <div className="pagehead">
        <div>
          <h1 className="h1">Feeds</h1>
          <p className="lead imp__lead">
            The desk looks into these by itself. New entries are imported, and entries changed at the source
            become a new version of their article.
          </p>
        </div>
        <span className="sp" />
        <span className="st">
          <Lock className="ic" size={13} strokeWidth={1.5} aria-hidden />
          Admins only
        </span>
      </div>
      <SubscribeForm say={say} />
      <p className="feeds__said" role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      <Section title="Followed feeds" aside={feeds.length > 0 && countFeeds(feeds)}>
        {feeds.length === 0 ? (
          <EmptyState title="No feeds yet">
            <p>
              Give the address of an RSS, Atom or JSON feed above, or of a site that has one. Its reports then
              come in by themselves.
            </p>
          </EmptyState>
        ) : (
          <div className="scroll-x">
            <table className="tbl stack feeds">
              <thead>
                <tr>
                  <th scope="col">Feed</th>
                  <th scope="col">Health</th>
                  <th scope="col">Last success</th>
                  <th scope="col">Next poll</th>
                  <th scope="col" className="num">
                    Articles
                  </th>
                  <th scope="col">How often</th>
                  <th scope="col">
                    <span className="vh">What can be done</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {feeds.map((feed) => (
                  <FeedRow
                    key={feed.id}
                    feed={feed}
                    say={say}
                    // The row is about to go, and with it the button that has the focus.
                    onRemove={() => status.current?.focus()}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Section>
    </div>
  );
}
