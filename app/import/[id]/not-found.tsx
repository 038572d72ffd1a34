import Link from 'next/link';
import { Gate } from '@/components/account/gate';
import '@/app/styles/import.css';

export default function NotFound() {
  return (
    <Gate
      title="There is no such import"
      lead="The address may be mistyped. All imports are listed on the import page."
    >
      <Link className="btn" href="/import">
        Go to Import
      </Link>
    </Gate>
  );
}
