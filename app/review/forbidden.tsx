import { NotAllowed } from '@/components/account/not-allowed';

export default function Forbidden() {
  return (
    <NotAllowed
      title="Only analysts and admins decide"
      lead="Your role lets you read everything on this desk. What waits for a decision is shown to those who may decide on it."
    />
  );
}
