import { NotHere } from '@/components/ui/not-here';

export default function NotFound() {
  return (
    <NotHere title="There is nothing at this address" href="/" way="Go to the timeline">
      It may be mistyped, or what stood here was taken back.
    </NotHere>
  );
}
