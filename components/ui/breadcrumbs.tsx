import { ChevronRight } from 'lucide-react';
import Link from 'next/link';

export function Breadcrumbs({ trail, here }: { trail: { href: string; label: string }[]; here: string }) {
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      {trail.map((step) => (
        <span key={step.href} className="inline-flex items-center gap-1.5">
          <Link href={step.href}>{step.label}</Link>
          <ChevronRight className="ic ic-s" aria-hidden="true" />
        </span>
      ))}
      <span aria-current="page">{here}</span>
    </nav>
  );
}
