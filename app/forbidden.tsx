import { NotAllowed } from '@/components/account/not-allowed';

export default function Forbidden() {
  return (
    <NotAllowed
      title="Your role does not open this page"
      lead="You are signed in, but what stands here is for others. Ask an admin of this desk if you need it."
    />
  );
}
