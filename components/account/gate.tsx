import type { ReactNode } from 'react';

/** The narrow page for signing in, setting up, and for saying that somebody may not pass. */
export function Gate({ title, lead, children }: { title: string; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="page">
      <div className="gate">
        <h1 className="h1">{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </div>
    </div>
  );
}
