import Link from 'next/link';
import {
  describeImport,
  formatFacts,
  formatSize,
  type ImportDetail,
  type ImportItemView,
} from '@/core/views/imports';
import { Instant } from './instant';
import { OutcomeTag } from './outcome-tag';

/** One past import and what became of each of its files. */
export function ImportDetailPage({ detail }: { detail: ImportDetail }) {
  return (
    <div className="page">
      <div className="pagehead">
        <div>
          <p className="cap">
            <Link href="/import">Import</Link>
          </p>
          <h1 className="h1">
            Import of <Instant at={detail.startedAt} />
          </h1>
          <p className="lead imp__lead">
            {describeImport(detail)}, by {detail.by}: {detail.new} new, {detail.duplicate} already here,{' '}
            {detail.rejected} rejected; {formatFacts(detail.facts)}.
            {detail.finishedAt === null && ' It was broken off or still runs.'}
          </p>
        </div>
      </div>
      <div className="scroll-x">
        <table className="tbl stack imports">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className="num">
                Size
              </th>
              <th scope="col">Outcome</th>
              <th scope="col">What came of it</th>
            </tr>
          </thead>
          <tbody>
            {detail.items.map((item) => (
              <tr key={item.id}>
                <td className="full imports__file">{item.filename}</td>
                <td className="num nowrap" data-l="Size">
                  {formatSize(item.byteLength)}
                </td>
                <td>
                  <OutcomeTag outcome={item.outcome} />
                </td>
                <td className="full">
                  <Consequence item={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Consequence({ item }: { item: ImportItemView }) {
  if (item.outcome === 'rejected') return `${item.reason} ${item.remedy}`;
  if (item.articleId === null) return 'The article has been removed since.';
  return (
    <>
      <Link href={`/articles/${item.articleId}`}>{item.articleTitle}</Link>
      {item.outcome === 'new' && `, ${formatFacts(item.facts)}`}
    </>
  );
}
