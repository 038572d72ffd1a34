import Link from 'next/link';
import { HanText } from '@/components/ui/han-text';
import { formatEdtf } from '@/core/time/edtf';
import type { ArticleView } from '@/core/views/article';
import { formatShare, type NearArticle, newWords, originWords } from '@/core/views/near-duplicates';
import { formatInstantDay } from './instant-day';

const origin = ({ source, published }: NearArticle) =>
  originWords(source, published === null ? null : formatEdtf(published));

/** Below the head: a newer version is here, or the story was told before. */
export function StoryNotice({ view }: { view: ArticleView }) {
  const { newest, earlier } = view.versions;
  const { members, total, newShare } = view.duplicates;
  const lead = members.find((member) => member.isLead);
  const told = lead ?? members[0];
  return (
    <div className="storyline">
      {newest ? (
        <p className="note">
          <span>
            <b>A newer version of this report is here:</b>{' '}
            <Link href={`/articles/${newest.id}`}>
              <HanText>{newest.title}</HanText>
            </Link>{' '}
            (in the desk since {formatInstantDay(newest.importedAt)}). This one counts nowhere any more.
          </span>
        </p>
      ) : null}
      {earlier.length > 0 ? (
        <p className="note">
          <span>
            <b>Earlier versions:</b>{' '}
            {earlier.map((version, index) => (
              <span key={version.id}>
                {index > 0 ? ', ' : ''}
                <Link href={`/articles/${version.id}`}>
                  in the desk since {formatInstantDay(version.importedAt)}
                </Link>
              </span>
            ))}
          </span>
        </p>
      ) : null}
      {told && newShare !== null ? (
        <p className="note">
          <span>
            <b>{lead ? 'Much the same as' : 'Told again in'}</b>{' '}
            <Link href={`/articles/${told.id}`}>
              <HanText>{told.title}</HanText>
            </Link>{' '}
            ({origin(told)}){total > 1 ? ` and ${total - 1} ${total === 2 ? 'other' : 'others'}` : ''}:{' '}
            {lead ? newWords(newShare) : `${formatShare(newShare)} stands here alone`}.{' '}
            <a href="#near-duplicates">Counts once</a>
          </span>
        </p>
      ) : null}
    </div>
  );
}
