import { NotHere } from '@/components/ui/not-here';

export default function ThemeNotFound() {
  return <NotHere title="There is no such theme on this desk" href="/themes" way="All themes" />;
}
