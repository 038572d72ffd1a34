import { type ReactNode, useState } from 'react';
import { EntityPill } from '@/components/ui/entity-pill';
import { Section } from '@/components/ui/section';
import { ThemeTag } from '@/components/ui/theme-tag';
import type { ArticleView, RejectedFact } from '@/core/views/article';
import type { Lighting } from './fact-item';
import { EntityItem, EventItem, FigureItem, ThemeItem } from './fact-items';
import { RejectedItem } from './rejected-item';

/** Everything that the article says, each fact beside the tag of its quote. */
export function FactList({ view, ...lighting }: { view: ArticleView } & Lighting) {
  const named = view.entities.filter((fact) => fact.roles.length > 0);
  const others = view.entities.filter((fact) => fact.roles.length === 0);
  const count = view.events.length + view.figures.length + view.entities.length + view.themes.length;
  const { reliability } = view.source;
  return (
    <Section
      title="Facts in this article"
      aside={`${count} ${count === 1 ? 'fact' : 'facts'}, each with its quote`}
      className="facts-sec"
    >
      {view.canReview ? <KeyLine /> : null}
      {count === 0 ? (
        <p className="cap">No event, figure, entity or theme was found in this text.</p>
      ) : (
        <ul className="facts">
          {view.events.map((fact) => (
            <EventItem key={fact.key} fact={fact} reliability={reliability} {...lighting} />
          ))}
          {view.figures.map((fact) => (
            <FigureItem key={fact.key} fact={fact} reliability={reliability} {...lighting} />
          ))}
          {named.map((fact) => (
            <EntityItem key={fact.key} fact={fact} {...lighting} />
          ))}
          <Chips
            letter="N"
            layer="entity"
            words={`Decide on ${others.length === 1 ? 'this entity' : `these ${others.length} entities`}`}
            canOpen={view.canReview}
            facts={others}
            chip={(fact) => <EntityPill entity={fact.entity} />}
            row={(fact) => <EntityItem key={fact.key} fact={fact} {...lighting} />}
            isLit={lighting.isLit}
          />
          <Chips
            letter="T"
            layer="theme"
            words={`Decide on ${view.themes.length === 1 ? 'this theme' : `these ${view.themes.length} themes`}`}
            canOpen={view.canReview}
            facts={view.themes}
            chip={(fact) => <ThemeTag theme={fact.theme} />}
            row={(fact) => <ThemeItem key={fact.key} fact={fact} {...lighting} />}
            isLit={lighting.isLit}
          />
        </ul>
      )}
      <Rejected facts={view.rejected} />
    </Section>
  );
}

/** The keys that decide on the fact that is lit. */
function KeyLine() {
  return (
    <p className="cap facts__keys noprint">
      <kbd>J</kbd> <kbd>K</kbd> next, previous <kbd>A</kbd> accept <kbd>R</kbd> reject <kbd>E</kbd> edit{' '}
      <kbd>D</kbd> dispute <kbd>U</kbd> take back <kbd>W</kbd> select words
    </p>
  );
}

/** Facts that need no line of their own: chips in one row, which opens to decide on each. */
function Chips<Fact extends { key: string }>(props: {
  letter: string;
  layer: 'entity' | 'theme';
  words: string;
  canOpen: boolean;
  facts: Fact[];
  chip: (fact: Fact) => ReactNode;
  row: (fact: Fact) => ReactNode;
  isLit: (fact: string) => boolean;
}) {
  const { letter, layer, words, canOpen, facts, chip, row, isLit } = props;
  const [isOpen, setOpen] = useState(false);
  if (facts.length === 0) return null;
  return (
    <>
      <li className="fact fact--row">
        <span className={`fact__k fact__k--${layer}`}>{letter}</span>
        <span className="chips">
          {isOpen
            ? null
            : facts.map((fact) => (
                <span key={fact.key} data-fact={fact.key} className={isLit(fact.key) ? 'is-on' : ''}>
                  {chip(fact)}
                </span>
              ))}
          {canOpen ? (
            <button
              type="button"
              className="btn btn--sm btn--quiet noprint"
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? 'Show as chips' : words}
            </button>
          ) : null}
        </span>
      </li>
      {isOpen ? facts.map(row) : null}
    </>
  );
}

/** What people have rejected, folded away. */
function Rejected({ facts }: { facts: RejectedFact[] }) {
  if (facts.length === 0) return null;
  return (
    <details className="rejected noprint">
      <summary>{facts.length} rejected</summary>
      <ul className="facts">
        {facts.map((fact) => (
          <RejectedItem key={fact.key} fact={fact} />
        ))}
      </ul>
    </details>
  );
}
