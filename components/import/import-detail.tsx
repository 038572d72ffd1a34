'use client';

import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import {
  describeImport,
  IMPORT_CHANNEL_LABELS,
  type ImportDetail,
  type ItemOutcome,
  isUnderWay,
} from '@/core/views/imports';
import { ImportActions } from './import-actions';
import { Instant } from './instant';
import { ItemTable } from './item-table';
import { PreviewDesk } from './preview-desk';
import { ProgressBar } from './progress-bar';
import { describeOutcome } from './progress-words';
import { STATE_WORDS } from './state-words';
import { TableColumns } from './table-columns';
import { useFreshItems } from './use-fresh-items';
import { useImportAct } from './use-import-act';
import { useImportProgress } from './use-import-progress';

/** One import: how far it is, what can be done with it, and what came of each report. */
export function ImportDetailPage({ detail, outcome }: { detail: ImportDetail; outcome: ItemOutcome | null }) {
  const { act, acts, busy, problem, refresh } = useImportAct(detail.id);
  const isLive = isUnderWay(detail.state);
  const { progress, isCut } = useImportProgress(
    detail.id,
    isLive ? `${detail.state} ${acts}` : null,
    refresh,
  );
  const now = isLive && progress ? progress : detail;
  useFreshItems(detail.id, now, detail);
  const name = describeImport(detail);
  const first = { items: detail.items, next: detail.next };
  return (
    <div className="page">
      <Breadcrumbs trail={[{ href: '/import', label: 'Import' }]} here={name} />
      <div className="pagehead">
        <div>
          <h1 className="h1 imports__file">{name}</h1>
          <p className="lead imp__lead">
            {IMPORT_CHANNEL_LABELS[detail.channel]}, by {detail.by}, <Instant at={detail.startedAt} />.
            {!isLive && ` ${describeOutcome(detail.counts, detail.facts)}.`}
          </p>
        </div>
        <span className="sp" />
        <span className="tag">{STATE_WORDS[now.state]}</span>
      </div>
      {isLive && <ProgressBar progress={progress} isCut={isCut} />}
      {isLive && detail.state !== 'receiving' && (
        <p className="cap imp__leave">The work goes on by itself: you can leave this page.</p>
      )}
      {detail.undoneAt && (
        <p className="note imp__undone">
          <span>
            Taken back by {detail.undoneBy}, <Instant at={detail.undoneAt} />. Its articles and the facts that
            rested on them alone are gone.
          </span>
        </p>
      )}
      <ImportActions
        detail={detail}
        state={now.state}
        counts={now.counts}
        act={act}
        busy={busy}
        problem={problem}
      />
      {detail.state === 'waiting' ? (
        <>
          {detail.tables.map((table) => (
            <TableColumns
              // Read anew, it begins anew.
              key={`${table.fileId} ${JSON.stringify(table.table.mapping)}`}
              importId={detail.id}
              table={table}
              onRead={refresh}
            />
          ))}
          <PreviewDesk detail={detail} first={outcome === null ? first : null} />
        </>
      ) : (
        <ItemTable id={detail.id} outcome={outcome} counts={now.counts} first={first} />
      )}
    </div>
  );
}
