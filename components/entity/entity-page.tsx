'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { ActivityChart } from '@/components/charts/activity-chart';
import { FigureChart } from '@/components/charts/figure-chart';
import { OrdinalCharts } from '@/components/charts/ordinal-charts';
import { NotesPanel } from '@/components/notes/notes-panel';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { StateOutlet } from '@/components/ui/state-outlet';
import { formatEdtf } from '@/core/time/edtf';
import type { EntityView } from '@/core/views/entity';
import { EntityHead } from './entity-head';
import { entityQuery } from './entity-query';
import { EventLines } from './event-lines';
import { NetworkSection } from './network-section';
import { PeopleTable, RoleTable } from './people-table';
import { ThemeHeat } from './theme-heat';

// Most who read of an entity may not change it.
const EntitySuggestions = dynamic(() =>
  import('./entity-suggestions').then((module) => module.EntitySuggestions),
);
const EntityNames = dynamic(() => import('./entity-names').then((module) => module.EntityNames));
const EntityHistory = dynamic(() => import('./entity-history').then((module) => module.EntityHistory));

function Articles({ view }: { view: EntityView }) {
  const { articles, stats } = view;
  const aside =
    articles.length < stats.articles ? `The latest ${articles.length} of ${stats.articles}` : null;
  return (
    <Section id="articles" title="Articles" aside={aside}>
      <ul>
        {articles.map((article) => (
          <li key={article.id} className="named">
            <Link className="font-medium" href={`/articles/${article.id}`}>
              <HanText>{article.title}</HanText>
            </Link>
            <div className="cap">
              {article.published ? formatEdtf(article.published) : 'No date given'} ·{' '}
              {article.source ?? 'Publisher not named'} {article.stateOutlet && <StateOutlet />} ·{' '}
              {article.mentions === 1 ? 'named once' : `named ${article.mentions} times`}
            </div>
            <p className="named__quote">
              “…<HanText>{article.quote.replace(/\s+/g, ' ')}</HanText>…”
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What its numbers tell of an organisation's meetings, or that none does. */
function Meetings({ view }: { view: EntityView }) {
  if (view.ordinals) return <OrdinalCharts charts={view.ordinals} />;
  if (view.type !== 'organization') return null;
  return (
    <Section id="ordinals" title="Numbered meetings">
      <p className="nofig">
        No numbered meeting of {view.name} is stored. A report that says “the 12th meeting of 2025” tells how
        many were held.
      </p>
    </Section>
  );
}

/** The parts of the page that have something in them, with how much. */
function SectionLinks({ view }: { view: EntityView }) {
  const { stats, ordinals, figures, heat, together, people, roles, history, canEdit } = view;
  const functions = people.length || roles.length;
  const parts: { to: string; label: string; count?: number }[] = [
    ...(ordinals ? [{ to: 'ordinals', label: 'Meetings', count: ordinals.all.coverage.length }] : []),
    { to: 'events', label: 'Events', count: stats.events },
    ...(figures ? [{ to: 'figures', label: 'Figures', count: stats.figures }] : []),
    ...(heat ? [{ to: 'themes', label: 'Themes' }] : []),
    { to: 'articles', label: 'Articles', count: stats.articles },
    { to: 'together', label: 'Named together', count: together.total },
    ...(functions > 0
      ? [{ to: 'people', label: people.length > 0 ? 'People' : 'Roles', count: functions }]
      : []),
    ...(canEdit || history.length > 0 ? [{ to: 'history', label: 'History' }] : []),
  ];
  return (
    <nav className="tabs tabs--in" aria-label="Parts of this page">
      {parts.map(({ to, label, count }) => (
        <a key={to} href={`#${to}`}>
          {label} {count === undefined ? null : <b>{count}</b>}
        </a>
      ))}
    </nav>
  );
}

/** The profile of one entity: names, what happened over time, with whom, in whose words. */
export function EntityPage({ id }: { id: number }) {
  const { data: view } = useSuspenseQuery(entityQuery(id));
  const { stats, events } = view;
  return (
    <div className="page">
      <EntityHead view={view} />
      {view.reviewStatus === 'rejected' ? (
        <p className="note note--warn mb-4">
          <span>
            It is deleted: nothing shows it any more. Its mentions are kept. Merge it into another entity to
            see them again, or take the deletion back in the history below.
          </span>
        </p>
      ) : null}
      <SectionLinks view={view} />
      <div className="ent-grid">
        <div className="col">
          <Meetings view={view} />
          {stats.events > 0 && <ActivityChart activity={view.activity} name={view.name} />}
          {view.figures ? (
            <FigureChart model={view.figures} isSmall />
          ) : (
            view.type === 'organization' && (
              <Section id="figures" title="Figures">
                <p className="nofig">
                  No figure about {view.name} is stored. Import a report that states one.
                </p>
              </Section>
            )
          )}
          {view.heat && <ThemeHeat heat={view.heat} entityId={id} />}
          <Articles view={view} />
        </div>
        <div className="col">
          {view.suggestions.length > 0 && <EntitySuggestions view={view} />}
          <NetworkSection view={view} />
          {view.roles.length > 0 && <RoleTable roles={view.roles} />}
          {view.people.length > 0 && <PeopleTable people={view.people} />}
          <Section
            id="events"
            title={stats.events > events.length ? 'Recent events' : 'Events'}
            aside={
              stats.events > 0 ? (
                <Link href={`/?entity=${id}`}>
                  {stats.events > events.length ? `All ${stats.events} on the timeline` : 'On the timeline'}
                </Link>
              ) : null
            }
          >
            {events.length > 0 ? (
              <EventLines events={events} />
            ) : (
              <p className="cap">It takes part in no stored event.</p>
            )}
          </Section>
          {view.canEdit && view.reviewStatus !== 'rejected' ? <EntityNames view={view} /> : null}
          {view.canEdit || view.history.length > 0 ? <EntityHistory view={view} /> : null}
          <NotesPanel kind="entity" id={view.id} />
        </div>
      </div>
    </div>
  );
}
