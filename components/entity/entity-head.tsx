import dynamic from 'next/dynamic';
import Link from 'next/link';
import { SparkBars } from '@/components/charts/spark-bars';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { HanText } from '@/components/ui/han-text';
import { StateOutlet } from '@/components/ui/state-outlet';
import { Stats } from '@/components/ui/stats';
import { ENTITY_TYPE_LABELS, SCRIPTS, type Script } from '@/core/model/entity';
import type { AliasView, EntityView } from '@/core/views/entity';
import type { Activity } from '@/core/views/entity-activity';
import { formatLongMonth } from '@/core/views/timeline-shape';

const EntityActions = dynamic(() => import('./entity-actions').then((module) => module.EntityActions));

const SCHEMES = { wikidata: 'Wikidata', lei: 'LEI', ticker: 'Ticker' } as const;
const REGISTERS = {
  wikidata: 'https://www.wikidata.org/wiki/',
  lei: 'https://search.gleif.org/#/record/',
} as const;

/** Names by script, family, registers and counts, and what can be done with it. */
export function EntityHead({ view }: { view: EntityView }) {
  const { type, stats } = view;
  const han = view.aliases.filter((alias) => alias.script === 'Hans');
  return (
    <header className="ent-head">
      <div>
        <Breadcrumbs
          trail={[
            { href: '/entities', label: 'Entities' },
            { href: `/entities?type=${type}`, label: ENTITY_TYPE_LABELS[type].many },
          ]}
          here={view.name}
        />
        <div className="ent-name">
          <h1 className="h1">
            <HanText>{view.name}</HanText>
          </h1>
          {han[0] && (
            <span className="zh serif" lang="zh-Hans">
              {han[0].alias}
            </span>
          )}
          {view.stateOwned && <StateOutlet words="State-owned" />}
        </div>
        <div className="ent-ids">
          {(view.parent || view.children.length > 0) && (
            <span>
              {view.parent && (
                <>
                  Parent{' '}
                  <b>
                    <Link href={`/entities/${view.parent.id}`}>{view.parent.name}</Link>
                  </b>{' '}
                </>
              )}
              {view.children.length > 0 && (
                <>
                  Below it{' '}
                  {view.children.map((child, index) => (
                    <b key={child.id}>
                      {index > 0 && ', '}
                      <Link href={`/entities/${child.id}`}>{child.name}</Link>
                    </b>
                  ))}
                </>
              )}
            </span>
          )}
          {view.listed && (
            <span>
              Listed through{' '}
              <b>
                <Link href={`/entities/${view.listed.id}`}>{view.listed.name}</Link>
              </b>
            </span>
          )}
          {view.listedGroups.map((group) => (
            <span key={group.id}>
              Listed company of{' '}
              <b>
                <Link href={`/entities/${group.id}`}>{group.name}</Link>
              </b>
            </span>
          ))}
          <NamesByScript aliases={view.aliases} shown={han[0]?.id ?? null} />
          {view.identifiers.map(({ scheme, value }) => (
            <span key={`${scheme} ${value}`}>
              {SCHEMES[scheme]}{' '}
              <b>
                {scheme === 'ticker' ? (
                  value
                ) : (
                  <a href={`${REGISTERS[scheme]}${value}`} rel="noreferrer">
                    {value}
                  </a>
                )}
              </b>
            </span>
          ))}
          {view.members.length > 0 && (
            <span>
              Merged from{' '}
              <b>
                {view.members
                  .filter(({ id }) => id !== view.id)
                  .map(({ name }) => name)
                  .join(', ')}
              </b>
            </span>
          )}
          {view.apart.length > 0 && (
            <span>
              Not the same as{' '}
              {view.apart.map((other, index) => (
                <b key={other.id}>
                  {index > 0 && ', '}
                  <Link href={`/entities/${other.id}`}>{other.name}</Link>
                </b>
              ))}
            </span>
          )}
        </div>
        {view.canEdit ? <EntityActions view={view} /> : null}
      </div>
      <div>
        <Stats
          counts={[
            { label: 'Articles', count: stats.articles },
            { label: 'Events', count: stats.events },
            { label: 'Figures', count: stats.figures },
            { label: 'Proposed', count: stats.toReview },
          ]}
        />
        <EventSpark activity={view.activity} />
      </div>
    </header>
  );
}

const SCRIPT_WORDS: Record<Script, string> = { Latn: 'Also', Hans: 'In Chinese', Zyyy: 'By sign' };

/** Its other names, those of one script together; the one that stands beside the heading is left out. */
function NamesByScript({ aliases, shown }: { aliases: AliasView[]; shown: number | null }) {
  return SCRIPTS.map((script) => {
    const own = aliases.filter((alias) => alias.script === script && alias.id !== shown);
    return own.length === 0 ? null : (
      <span key={script}>
        {SCRIPT_WORDS[script]}{' '}
        {own.map(({ id, alias, language }, index) => (
          <span key={id}>
            {index === 0 ? '' : script === 'Hans' ? '、' : ', '}
            <b lang={language}>{alias}</b>
          </span>
        ))}
      </span>
    );
  });
}

/** Its events a month in short; the chart below has them by type. */
function EventSpark({ activity: { months } }: { activity: Activity }) {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const totals = months.map(({ total }) => total);
  const sum = totals.reduce((all, total) => all + total, 0);
  const span = `${formatLongMonth(first.month)} to ${formatLongMonth(last.month)}`;
  return (
    <div className="ent-spark">
      <span className="cap">Events a month</span>
      <div>
        <SparkBars
          counts={totals}
          peak={Math.max(...totals)}
          isWide
          label={`${sum} ${sum === 1 ? 'event' : 'events'} with a known month, ${span}`}
        />
        <div className="ent-spark__ends">
          <span>{formatLongMonth(first.month)}</span>
          <span>{formatLongMonth(last.month)}</span>
        </div>
      </div>
    </div>
  );
}
