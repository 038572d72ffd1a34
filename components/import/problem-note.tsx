import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What went wrong and what to do, with the button that does it. */
export function ProblemNote({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="note note--bad" role="alert">
      <TriangleAlert className="ic" size={16} strokeWidth={1.5} aria-hidden />
      <div>
        {children}
        {action && <div className="note__do">{action}</div>}
      </div>
    </div>
  );
}
