import Link from 'next/link';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { HanText } from '@/components/ui/han-text';
import { StateOutlet } from '@/components/ui/state-outlet';
import { Stats } from '@/components/ui/stats';
import { ENTITY_TYPE_LABELS } from '@/core/model/entity';
import type { EntityView } from '@/core/views/entity';
import { EntityActions } from './entity-actions';

const SCHEMES = { wikidata: 'Wikidata', lei: 'LEI', ticker: 'Ticker' } as const;
const REGISTERS = {
  wikidata: 'https://www.wikidata.org/wiki/',
  lei: 'https://search.gleif.org/#/record/',
} as const;

/** Names by script, family, registers and counts, and what can be done with it. */
export function EntityHead({ view }: { view: EntityView }) {
  const { type, stats } = view;
  const han = view.aliases.filter((alias) => alias.script === 'Hans');
  const others = view.aliases.filter((alias) => alias.script !== 'Hans');
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
          {others.length > 0 && (
            <span>
              Also <b>{others.map((alias) => alias.alias).join(', ')}</b>
            </span>
          )}
          {han.length > 1 && (
            <span lang="zh-Hans">
              <b>
                {han
                  .slice(1)
                  .map((alias) => alias.alias)
                  .join('、')}
              </b>
            </span>
          )}
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
      <Stats
        counts={[
          { label: 'Articles', count: stats.articles },
          { label: 'Events', count: stats.events },
          { label: 'Figures', count: stats.figures },
          { label: 'Proposed', count: stats.toReview },
        ]}
      />
    </header>
  );
}
