import Link from 'next/link';
import { Gate } from './gate';

/** The page of what one's role does not open: why, and the way back to what it does. */
export function NotAllowed({ title, lead }: { title: string; lead: string }) {
  return (
    <Gate title={title} lead={lead}>
      <p>
        <Link className="btn btn--primary" href="/">
          Go to the timeline
        </Link>
      </p>
    </Gate>
  );
}
