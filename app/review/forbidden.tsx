import Link from 'next/link';
import { Gate } from '@/components/account/gate';

export default function Forbidden() {
  return (
    <Gate
      title="Only analysts and admins decide"
      lead="Your role lets you read everything on this desk. What waits for a decision is shown to those who may decide on it."
    >
      <p>
        <Link className="btn btn--primary" href="/">
          Go to the timeline
        </Link>
      </p>
    </Gate>
  );
}
