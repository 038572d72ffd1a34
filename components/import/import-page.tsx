import { Lock } from 'lucide-react';
import { RereadPanel } from '@/components/reread/reread-panel';
import type { ImportSummary } from '@/core/views/imports';
import type { RereadOverview } from '@/core/views/rereads';
import { ImportDesk } from './import-desk';
import { PastImports } from './past-imports';

/** The whole import page. `largest`: most bytes of one upload. */
export function ImportPage({
  imports,
  largest,
  rereads,
}: {
  imports: ImportSummary[];
  largest: number;
  rereads: RereadOverview;
}) {
  return (
    <div className="page">
      <div className="pagehead">
        <div>
          <h1 className="h1">Import</h1>
          <p className="lead imp__lead">
            Add reports. Their events, entities, figures and themes are proposed, each with the words that
            prove it.
          </p>
        </div>
        <span className="sp" />
        <span className="st">
          <Lock className="ic" size={13} strokeWidth={1.5} aria-hidden />
          Admins only
        </span>
      </div>
      <ImportDesk imports={imports} largest={largest} />
      <PastImports imports={imports} />
      <RereadPanel initial={rereads} />
    </div>
  );
}
