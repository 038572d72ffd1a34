import Link from 'next/link';
import { HanText } from './han-text';

/** A publisher or original outlet, leading to its profile; says so where the text names none. */
export function SourceName({ id, name }: { id: number | null; name: string | null }) {
  if (name === null) return 'Not named';
  if (id === null) return <HanText>{name}</HanText>;
  return (
    <Link href={`/sources/${id}`}>
      <HanText>{name}</HanText>
    </Link>
  );
}
