'use client';

import { useSuspenseQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { type CSSProperties, useRef, useState } from 'react';
import { ActivityChart } from '@/components/charts/activity-chart';
import { EventLines } from '@/components/entity/event-lines';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { EntityPill } from '@/components/ui/entity-pill';
import { HanText } from '@/components/ui/han-text';
import { Section } from '@/components/ui/section';
import { StateOutlet } from '@/components/ui/state-outlet';
import { Stats } from '@/components/ui/stats';
import { ThemeTag } from '@/components/ui/theme-tag';
import { formatEdtf } from '@/core/time/edtf';
import type { ThemeView } from '@/core/views/theme';
import { formatComparisonAddress } from '@/core/views/theme-comparison';
import { ThemePhrases } from './theme-phrases';
import { themeQuery } from './theme-query';
import { ThemeRunBar } from './theme-run-bar';

// Only who edits a theme needs what edits it.
const ThemeEditPanel = dynamic(() => import('./theme-edit-panel').then((module) => module.ThemeEditPanel));

/** One theme: what it means, when it came up, with whom, in whose words. */
export function ThemePage({ themeKey, canEdit }: { themeKey: string; canEdit: boolean }) {
  const { data: view } = useSuspenseQuery(themeQuery(themeKey));
  const [isEdited, setEdited] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isCarried = view.stats.articles > 0 || view.stats.events > 0;
  const close = () => {
    setEdited(false);
    opener.current?.focus();
  };
  return (
    <div className="page">
      <ThemeHead view={view} />
      {view.isRetired ? (
        <p className="note">
          This theme was taken out of the scheme: new articles are not tagged with it.
          {canEdit ? ' It can be put back from the history below the list of themes.' : ''}
        </p>
      ) : null}
      <div className="te__open">
        {isCarried ? (
          <Link className="btn" href={formatComparisonAddress([view.key])}>
            Compare with others
          </Link>
        ) : null}
        {canEdit && !view.isRetired ? (
          <button
            type="button"
            className="btn"
            ref={opener}
            aria-expanded={isEdited}
            onClick={() => (isEdited ? close() : setEdited(true))}
          >
            <Pencil className="ic" size={14} strokeWidth={1.5} aria-hidden />
            Edit
          </button>
        ) : null}
      </div>
      {canEdit ? <ThemeRunBar /> : null}
      {isEdited && !view.isRetired ? <ThemeEditPanel themeKey={themeKey} onClose={close} /> : null}
      {isCarried ? (
        <div className="ent-grid">
          <div className="col">
            <ActivityChart activity={view.activity} name={view.label} />
            <ThemePhrases view={view} />
            <ThemeArticles view={view} />
          </div>
          <div className="col">
            <LeadingEntities view={view} />
            <ThemeEvents view={view} />
            <Together view={view} />
            <Lexicon view={view} />
          </div>
        </div>
      ) : (
        <div className="col">
          <EmptyState
            title="No stored article carries this theme"
            action={
              <Link className="btn" href="/themes">
                All themes
              </Link>
            }
          >
            A report is tagged with it when its words, below, carry the text.
          </EmptyState>
          <Lexicon view={view} />
        </div>
      )}
    </div>
  );
}

function ThemeHead({ view }: { view: ThemeView }) {
  const { stats } = view;
  return (
    <>
      <Breadcrumbs trail={[{ href: '/themes', label: 'Themes' }]} here={view.label} />
      <header className="ent-head">
        <div>
          <h1 className="h1">{view.label}</h1>
          <p className="lead" style={{ marginTop: 6 }}>
            {view.definition}
          </p>
          {view.broader || view.narrower.length > 0 || view.related.length > 0 ? (
            <div className="ent-ids">
              {view.broader ? (
                <span>
                  Part of <ThemeTag theme={view.broader} />
                </span>
              ) : null}
              {view.narrower.length > 0 ? (
                <span className="chips">
                  Holds{' '}
                  {view.narrower.map((theme) => (
                    <ThemeTag key={theme.key} theme={theme} />
                  ))}
                </span>
              ) : null}
              {view.related.length > 0 ? (
                <span className="chips">
                  Related to{' '}
                  {view.related.map((theme) => (
                    <ThemeTag key={theme.key} theme={theme} />
                  ))}
                </span>
              ) : null}
            </div>
          ) : null}
        </div>
        <Stats
          counts={[
            { label: 'Articles', count: stats.articles },
            { label: 'Events', count: stats.events },
            { label: 'Entities', count: stats.entities },
          ]}
        />
      </header>
    </>
  );
}

function ThemeEvents({ view }: { view: ThemeView }) {
  const { events, stats } = view;
  return (
    <Section
      title="Events"
      aside={
        stats.events > 0 ? (
          <Link href={`/?theme=${view.key}`}>
            {stats.events > events.length ? `All ${stats.events} on the timeline` : 'On the timeline'}
          </Link>
        ) : null
      }
    >
      {events.length > 0 ? (
        <EventLines events={events} withSeries />
      ) : (
        <p className="cap">No stored event carries it; the articles do.</p>
      )}
    </Section>
  );
}

function LeadingEntities({ view }: { view: ThemeView }) {
  const most = view.entities[0]?.events ?? 1;
  if (view.entities.length === 0) return null;
  return (
    <Section title="Who takes part" aside="Events with the theme">
      <ol className="ranked">
        {view.entities.map((row) => (
          <li key={row.entity.id}>
            <EntityPill entity={row.entity} />
            <span
              className="ranked__bar"
              style={{ '--v': `${(row.events / most) * 100}%` } as CSSProperties}
            />
            <span className="num">{row.events}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Together({ view }: { view: ThemeView }) {
  const { together, stats } = view;
  if (together.length === 0) return null;
  return (
    <Section title="Themes that go together" aside="Articles with both">
      <ol className="ranked">
        {together.map((row) => (
          <li key={row.theme.key}>
            <ThemeTag theme={row.theme} />
            <span
              className="ranked__bar"
              style={{ '--v': `${(row.articles / Math.max(1, stats.articles)) * 100}%` } as CSSProperties}
            />
            <span className="num">{row.articles}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

function Lexicon({ view }: { view: ThemeView }) {
  const languages = [...new Set(view.terms.map((term) => term.language))];
  return (
    <Section title="Words that speak for it" aside="With their weight">
      {view.terms.length === 0 ? (
        <p className="cap">No words are kept for this theme.</p>
      ) : (
        <details>
          <summary className="w-max cursor-pointer">
            {view.terms.length === 1 ? '1 word or phrase' : `${view.terms.length} words and phrases`}
          </summary>
          {languages.map((language) => (
            <div key={language} className="mt-2">
              <h3 className="cap mb-1">{LANGUAGES.of(language)}</h3>
              <ul className="chips">
                {view.terms
                  .filter((term) => term.language === language)
                  .map((term) => (
                    <li key={term.term} className="tag">
                      <HanText>{term.term}</HanText> <span className="muted">{term.weight}</span>
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function ThemeArticles({ view }: { view: ThemeView }) {
  const { articles, stats } = view;
  return (
    <Section
      title="Articles"
      aside={articles.length < stats.articles ? `The latest ${articles.length} of ${stats.articles}` : null}
    >
      <ul>
        {articles.map((article) => (
          <li key={article.id} className="named">
            <Link className="font-medium" href={`/articles/${article.id}?fact=theme-${view.key}`}>
              <HanText>{article.title}</HanText>
            </Link>
            <div className="cap">
              {article.published ? formatEdtf(article.published) : 'No date given'} ·{' '}
              {article.source ?? 'Publisher not named'} {article.stateOutlet ? <StateOutlet /> : null}
            </div>
            <p className="named__quote">
              “…<HanText>{oneLine(article.passage.before)}</HanText>
              <b>
                <HanText>{oneLine(article.passage.quote)}</HanText>
              </b>
              <HanText>{oneLine(article.passage.after)}</HanText>…”
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
