import Link from 'next/link';
import { HanText } from '@/components/ui/han-text';
import { CLAIM_STATUS_LABELS, type ClaimStatus } from '@/core/model/source';
import type { ClaimArticle } from '@/core/views/refs';

/** Where a statement stands: whose claim it is, or which article verifies or contradicts it. */
export function ClaimStatusLine({
  status,
  speaker,
  article,
}: {
  status: ClaimStatus;
  speaker: string | null;
  article: ClaimArticle | null;
}) {
  if (status === 'claim') return <span>Claim{speaker ? ` by ${speaker}` : ''}</span>;
  const words = CLAIM_STATUS_LABELS[status];
  if (status === 'reported') return <span>{speaker ? `${words}, according to ${speaker}` : words}</span>;
  return (
    <span className="claimed">
      <span className={`tag ${status === 'verified' ? 'tag--ok' : 'tag--bad'}`}>{words}</span>{' '}
      {article ? (
        <>
          by{' '}
          <Link href={`/articles/${article.id}`}>
            <HanText>{article.title}</HanText>
          </Link>
        </>
      ) : (
        'by an article that is no longer on the desk'
      )}
      {speaker ? `; ${speaker} says so` : ''}
    </span>
  );
}
