import { NotHere } from '@/components/ui/not-here';

export default function SeriesNotFound() {
  return (
    <NotHere title="There is no such series on this desk" href="/meetings" way="All series of meetings">
      It may have been joined with another series or taken back, or the address is mistyped.
    </NotHere>
  );
}
