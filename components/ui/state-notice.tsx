import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** The notice that cannot be dismissed: whose claims these are. */
export function StateNotice({ children }: { children: ReactNode }) {
  return (
    <p className="note note--state">
      <TriangleAlert className="ic" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
