import Link from 'next/link';
import { Gate } from '@/components/account/gate';

export default function NotFound() {
  return (
    <Gate
      title="This link no longer works"
      lead="It has been used, has run out after 24 hours, or a later start of the desk has printed a newer one. If nobody can sign in yet, start the desk again and open the link that it prints."
    >
      <Link className="btn" href="/sign-in">
        Go to Sign in
      </Link>
    </Gate>
  );
}
