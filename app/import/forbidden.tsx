import { NotAllowed } from '@/components/account/not-allowed';

export default function Forbidden() {
  return (
    <NotAllowed
      title="Only admins import reports"
      lead="Your role lets you read everything on this desk. To add a report, send it to somebody who is an admin here, or ask them for that role."
    />
  );
}
