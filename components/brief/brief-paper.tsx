import { ArrowDown, ArrowUp, X } from 'lucide-react';
import Link from 'next/link';
import { Fragment } from 'react';
import { HanText } from '@/components/ui/han-text';
import {
  articleOf,
  type BriefEntry,
  type BriefEvent,
  type BriefFigure,
  type BriefSource,
  type BriefView,
  citeSources,
} from '@/core/brief/brief';
import {
  briefAmount,
  briefBasis,
  briefClaim,
  briefDate,
  briefFigure,
  briefGrade,
  briefMade,
  briefNotes,
  briefOrigin,
  briefPublished,
  briefReview,
  briefType,
  briefWhen,
} from '@/core/brief/brief-words';

type Numbered = BriefSource & { number: number };

interface Acts {
  onMove: (key: string, by: 1 | -1) => void;
  onRemove: (entry: BriefEntry, name: string) => void;
}

/** The brief as it comes on paper. */
export function BriefPaper(props: { title: string; introduction: string; view: BriefView } & Acts) {
  const { title, introduction, view, ...acts } = props;
  const cited = citeSources(view.entries, view.sources);
  return (
    <article className="paper" aria-label="The brief as it comes on paper">
      <header className="paper__head">
        <h2 className="paper__title">
          <HanText>{title}</HanText>
        </h2>
        <p className="paper__made">{briefMade(view)}</p>
        {introduction
          .split(/\n\s*\n/)
          .map((words) => words.trim())
          .filter(Boolean)
          .map((words, index) => (
            <p key={index} className="paper__intro">
              <HanText>{words}</HanText>
            </p>
          ))}
        {briefNotes(view).map((note) => (
          <p key={note} className="paper__note">
            {note}
          </p>
        ))}
      </header>
      <ol className="paper__entries">
        {view.entries.map((entry, index) => {
          const source = cited.get(articleOf(entry));
          return source ? (
            <Entry
              key={entry.key}
              entry={entry}
              number={index + 1}
              count={view.entries.length}
              source={source}
              {...acts}
            />
          ) : null;
        })}
      </ol>
      <Coverage view={view} />
      <section className="paper__part">
        <h3>Sources</h3>
        <ol className="paper__sources">
          {[...cited.values()].map((source) => (
            <SourceLine key={source.articleId} source={source} />
          ))}
        </ol>
      </section>
    </article>
  );
}

function nameOf(entry: BriefEntry, source: BriefSource): string {
  if (entry.kind === 'article') return source.title;
  return entry.kind === 'event' ? entry.event.title : briefAmount(entry.figure);
}

function Entry(props: { entry: BriefEntry; number: number; count: number; source: Numbered } & Acts) {
  const { entry, number, count, source, onMove, onRemove } = props;
  const name = nameOf(entry, source);
  return (
    <li className="paper__entry" data-entry={entry.key}>
      <div className="paper__acts noprint">
        <button
          type="button"
          className="btn btn--icon btn--sm"
          aria-label={`Move “${name}” up`}
          disabled={number === 1}
          onClick={() => onMove(entry.key, -1)}
        >
          <ArrowUp className="ic ic-s" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="btn btn--icon btn--sm"
          aria-label={`Move “${name}” down`}
          disabled={number === count}
          onClick={() => onMove(entry.key, 1)}
        >
          <ArrowDown className="ic ic-s" aria-hidden="true" />
        </button>
        <button
          type="button"
          className="btn btn--icon btn--sm"
          aria-label={`Take “${name}” out of the brief`}
          onClick={() => onRemove(entry, name)}
        >
          <X className="ic ic-s" aria-hidden="true" />
        </button>
      </div>
      <p className="paper__date">{briefWhen(entry)}</p>
      <h3>
        <span className="paper__n">{number}.</span> <HanText>{name}</HanText>
      </h3>
      <EntryBody entry={entry} source={source} />
    </li>
  );
}

function EntryBody({ entry, source }: { entry: BriefEntry; source: Numbered }) {
  if (entry.kind === 'event') return <EventBody event={entry.event} source={source} />;
  if (entry.kind === 'figure') {
    const { figure } = entry;
    return (
      <>
        <p className="paper__meta">{briefBasis(figure)}</p>
        <blockquote lang={source.language}>“{figure.quote}”</blockquote>
        <Standing fact={figure} kind="figure" source={source} />
        <Retold by={entry.retold} />
      </>
    );
  }
  return (
    <>
      <p className="paper__meta">
        Article. {briefOrigin(source.source)}. Source [{source.number}].
      </p>
      {source.disclaimer === null ? null : (
        <p className="paper__meta">The text itself warns: “{source.disclaimer}”</p>
      )}
      {entry.events.map((event) => (
        <div key={event.id} className="paper__sub">
          <p className="paper__date">{briefDate(event.date)}</p>
          <h4>
            <HanText>{event.title}</HanText>
          </h4>
          <EventBody event={event} source={source} />
        </div>
      ))}
      <Figures title="Figures of the article" figures={entry.figures} source={source} />
      {entry.more > 0 ? (
        <p className="paper__meta">{entry.more} further facts stand in the article on the desk.</p>
      ) : null}
    </>
  );
}

function EventBody({ event, source }: { event: BriefEvent; source: Numbered }) {
  const who = event.entities.map(({ name }) => name).join(', ');
  return (
    <>
      <p className="paper__meta">
        {briefType(event)}
        {who === '' ? null : (
          <>
            {' · '}
            <HanText>{who}</HanText>
          </>
        )}
      </p>
      {event.quotes.map((quote) => (
        <blockquote key={quote} lang={source.language}>
          “{quote}”
        </blockquote>
      ))}
      <Standing fact={event} kind="event" source={source} />
      <Retold by={event.retold} />
      <Figures title="In the same paragraph" figures={event.figures} source={source} />
    </>
  );
}

function Retold({ by }: { by: string[] }) {
  if (by.length === 0) return null;
  return <p className="paper__meta">Also told by {by.join(', ')}; counted once.</p>;
}

/** Whose word it is, how far to believe it, and who has looked at it. */
function Standing({
  fact,
  kind,
  source,
}: {
  fact: BriefEvent | BriefFigure;
  kind: 'event' | 'figure';
  source: Numbered;
}) {
  const href = `/articles/${fact.articleId}?fact=${kind}-${fact.id}`;
  const isOpen = fact.reviewStatus !== 'confirmed';
  return (
    <p className="paper__meta">
      {briefClaim(fact)}. {briefGrade(source.source, fact)}.{' '}
      {isOpen ? <b className="paper__open">{briefReview(fact)}.</b> : `${briefReview(fact)}.`} Source [
      <Link href={href}>{source.number}</Link>].
    </p>
  );
}

function Figures({ title, figures, source }: { title: string; figures: BriefFigure[]; source: Numbered }) {
  if (figures.length === 0) return null;
  return (
    <div className="paper__figures">
      <p className="paper__meta">{title}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <b>{briefFigure(figure)}</b> <q lang={source.language}>{figure.quote}</q>
            <Standing fact={figure} kind="figure" source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Coverage({ view: { coverage } }: { view: BriefView }) {
  if (coverage.length === 0) return null;
  return (
    <section className="paper__part">
      <h3>What this desk does not cover</h3>
      <p className="paper__meta">By the ordinals that the reports give.</p>
      <ul>
        {coverage.map(({ key, seriesId, label, text, gaps }) => (
          <li key={key}>
            <Link href={`/series/${seriesId}`}>{label}</Link>: {text} on this desk
            {gaps.length === 0 ? ', none missing.' : '.'} {gaps.join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceLine({ source }: { source: Numbered }) {
  const isPage = source.url !== null && /^https?:\/\//i.test(source.url);
  return (
    <li value={source.number}>
      <Link href={`/articles/${source.articleId}`}>
        <HanText>{source.title}</HanText>
      </Link>
      {source.author === null ? null : `, by ${source.author}`}, {briefOrigin(source.source)},{' '}
      {briefPublished(source)}
      {source.isReplaced ? ', replaced by a newer version since' : ''}.
      {isPage ? (
        <Fragment>
          {' '}
          <a className="paper__url" href={source.url ?? undefined} rel="noopener noreferrer" target="_blank">
            {source.url}
          </a>
        </Fragment>
      ) : null}
    </li>
  );
}
