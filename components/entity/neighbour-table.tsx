'use client';

import Link from 'next/link';
import { EntityPill } from '@/components/ui/entity-pill';
import type { Neighbour } from '@/core/views/ego-network';

/** The network as a table: who shares how many articles and events, and the way to their words. */
export function NeighbourTable({
  rows,
  total,
  onChoose,
}: {
  rows: Neighbour[];
  total: number;
  onChoose: (ids: number[]) => void;
}) {
  return (
    <>
      <table className="tbl net__rows">
        <caption className="vh">Entities named together with it</caption>
        <thead>
          <tr>
            <th scope="col">Entity</th>
            <th scope="col" className="num">
              Articles
            </th>
            <th scope="col" className="num">
              Events
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, articles, events }) => (
            <tr key={entity.id}>
              <td>
                <EntityPill entity={entity} />
              </td>
              <td className="num">
                <button
                  type="button"
                  className="btn-link"
                  aria-label={`Show the ${articles === 1 ? 'article' : `${articles} articles`} shared with ${entity.name}`}
                  onClick={() => onChoose([entity.id])}
                >
                  {articles}
                </button>
              </td>
              <td className="num">{events}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < total ? (
        <p className="chart__n">
          The {rows.length} that share most, of {total}. <Link href="/entities">All entities</Link>
        </p>
      ) : null}
    </>
  );
}
