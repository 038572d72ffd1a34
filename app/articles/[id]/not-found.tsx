import { NotHere } from '@/components/ui/not-here';

export default function ArticleNotFound() {
  return (
    <NotHere title="There is no such article on this desk" href="/articles" way="All articles">
      It may have been taken back, or the address is mistyped.
    </NotHere>
  );
}
