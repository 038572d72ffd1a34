'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { ActivityChart } from '@/components/charts/activity-chart';
import { FigureChart } from '@/components/charts/figure-chart';
import { OrdinalChart } from '@/components/charts/ordinal-chart';
import { NotesPanel } from '@/components/notes/notes-panel';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { StateOutlet } from '@/components/ui/state-outlet';
import { formatEdtf } from '@/core/time/edtf';
import type { EntityView } from '@/core/views/entity';
import { EntityHead } from './entity-head';
import { EntityHistory } from './entity-history';
import { EntityNames } from './entity-names';
import { entityQuery } from './entity-query';
import { EntitySuggestions } from './entity-suggestions';
import { EventLines } from './event-lines';
import { PeopleTable, RoleList } from './people-table';
import { ThemeHeat } from './theme-heat';
import { TogetherTable } from './together-table';

function Articles({ view }: { view: EntityView }) {
  const { articles, stats } = view;
  const aside =
    articles.length < stats.articles ? `The latest ${articles.length} of ${stats.articles}` : null;
  return (
    <Section title="Articles" aside={aside}>
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
      <div className="ent-grid">
        <div className="col">
          {view.ordinals && <OrdinalChart model={view.ordinals} />}
          {stats.events > 0 && <ActivityChart activity={view.activity} name={view.name} />}
          {view.figures ? (
            <FigureChart model={view.figures} />
          ) : (
            view.type === 'organization' && (
              <Section title="Figures">
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
          <EntitySuggestions view={view} />
          {view.roles.length > 0 && (
            <Section title="Roles" aside="As stated, each with its words">
              <RoleList roles={view.roles} />
            </Section>
          )}
          <Section
            title="Events"
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
          {view.people.length > 0 && <PeopleTable people={view.people} />}
          <TogetherTable together={view.together} articles={stats.articles} />
          {view.canEdit && view.reviewStatus !== 'rejected' ? <EntityNames view={view} /> : null}
          {view.canEdit || view.history.length > 0 ? <EntityHistory view={view} /> : null}
          <NotesPanel kind="entity" id={view.id} />
        </div>
      </div>
    </div>
  );
}
