import Link from 'next/link';
import { Gate } from '@/components/account/gate';

export default function Forbidden() {
  return (
    <Gate
      title="Your role does not open this page"
      lead="You are signed in, but what stands here is for others. Ask an admin of this desk if you need it."
    >
      <p>
        <Link className="btn btn--primary" href="/">
          Go to the timeline
        </Link>
      </p>
    </Gate>
  );
}
