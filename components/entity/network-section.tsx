'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { useRef } from 'react';
import { NearChart } from '@/components/charts/near-chart';
import { EntityMark } from '@/components/ui/entity-mark';
import { Section } from '@/components/ui/section';
import { ShowAsTable } from '@/components/ui/show-as-table';
import { ENTITY_TYPE_LABELS, type EntityType } from '@/core/model/entity';
import { MOST_NEIGHBOURS, type Neighbour } from '@/core/views/ego-network';
import type { EntityView } from '@/core/views/entity';
import { entityNetworkQuery } from './entity-query';
import { formatWithAddress, parseWithAddress } from './network-address';
import { networkHeight } from './network-height';

const NetworkGraph = dynamic(() => import('./network-graph').then((graph) => graph.NetworkGraph), {
  ssr: false,
});

// Opened from a line or the table; where the address has it open, it comes with the page.
const SharedPanel = dynamic(() => import('./shared-panel').then((panel) => panel.SharedPanel));
const NeighbourTable = dynamic(() => import('./neighbour-table').then((table) => table.NeighbourTable));

/** Who is named together with an entity: the network, the same as a table, and on request the words behind a line. */
export function NetworkSection({ view }: { view: EntityView }) {
  const { id, together } = view;
  const params = new URLSearchParams(useSearchParams());
  const chosen = parseWithAddress(params);
  // Read by the drawing, when it is near; till then the table has the strongest.
  const { data: network } = useQuery({ ...entityNetworkQuery(id), enabled: false });
  const rows = network?.neighbours ?? together.neighbours;
  const opener = useRef<Element | null>(null);
  const choose = (ids: number[]) => {
    opener.current = document.activeElement;
    window.history.pushState(null, '', formatWithAddress(id, params, ids));
  };
  const close = () => {
    window.history.pushState(null, '', formatWithAddress(id, params, []));
    if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
  };
  const shown = Math.min(MOST_NEIGHBOURS, together.total);
  return (
    <Section
      id="together"
      title="Named together with"
      aside={together.total > 0 ? countWords(together.total) : null}
    >
      {together.total === 0 ? (
        <p className="cap">No other entity is named in the same articles.</p>
      ) : (
        <>
          <p className="chart__s">
            {shown < together.total ? `The ${shown} that share most articles. ` : ''}
            Wider line, more shared articles; nearer likewise
          </p>
          <NearChart height={networkHeight(shown)}>
            {(width) => (
              <NetworkGraph
                id={id}
                width={width}
                height={networkHeight(shown)}
                chosen={chosen}
                addressOf={(ids) => formatWithAddress(id, params, ids)}
                onChoose={choose}
              />
            )}
          </NearChart>
          <div className="keyrow net__key">
            {marksOf(rows).map((types) => (
              <span key={types[0]} className="ent-type">
                <EntityMark type={types[0]} />
                {types.map((type) => ENTITY_TYPE_LABELS[type].one.toLowerCase()).join(', ')}
              </span>
            ))}
          </div>
          <p className="chart__n">
            Near duplicates count once.
            {network && network.ties.length > 0
              ? ` Of the lines between neighbours, which join those that an article names beside ${view.name}, ${network.ties.length} of ${network.total.ties} are drawn: each one’s two strongest.`
              : ''}{' '}
            A line opens the words behind it.
          </p>
          <ShowAsTable className="net__table">
            <NeighbourTable rows={rows} total={together.total} onChoose={choose} />
          </ShowAsTable>
          {chosen.length > 0 ? (
            <SharedPanel key={chosen.join()} id={id} others={chosen} onClose={close} />
          ) : null}
        </>
      )}
    </Section>
  );
}

/** What has a mark of its own; what is written down shares one. */
const MARKS: EntityType[][] = [
  ['organization'],
  ['person'],
  ['place'],
  ['programme', 'policy', 'publication'],
];

/** The marks that are drawn, each with the types that it stands for. */
function marksOf(rows: Neighbour[]): [EntityType, ...EntityType[]][] {
  return MARKS.flatMap((types) => {
    const [first, ...others] = types.filter((type) => rows.some(({ entity }) => entity.type === type));
    return first ? [[first, ...others] as [EntityType, ...EntityType[]]] : [];
  });
}

const countWords = (total: number): string =>
  total === 1 ? '1 entity shares an article' : `${total} entities share an article`;
