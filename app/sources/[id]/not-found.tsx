import { NotHere } from '@/components/ui/not-here';

export default function SourceNotFound() {
  return (
    <NotHere title="There is no such source on this desk" href="/sources" way="All sources">
      The address may be mistyped, or its last article was taken back.
    </NotHere>
  );
}
