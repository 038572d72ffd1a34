import { NotHere } from '@/components/ui/not-here';

export default function EntityNotFound() {
  return (
    <NotHere title="There is no such entity on this desk" href="/entities" way="All entities">
      It may have been merged or taken back, or the address is mistyped.
    </NotHere>
  );
}
