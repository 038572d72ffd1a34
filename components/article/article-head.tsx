import dynamic from 'next/dynamic';
import { ChooseButton } from '@/components/brief/choose-box';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { DateLabel } from '@/components/ui/date-label';
import { Grade } from '@/components/ui/grade';
import { HanText } from '@/components/ui/han-text';
import { PrecisionBars } from '@/components/ui/precision-bars';
import { SourceName } from '@/components/ui/source-name';
import { StateNotice } from '@/components/ui/state-notice';
import { StateOutlet } from '@/components/ui/state-outlet';
import type { ArticleView } from '@/core/views/article';
import { gradeWords } from '@/core/views/fact-words';
import { formatInstantDay } from './instant-day';

const StoryNotice = dynamic(() => import('./story-notice').then((module) => module.StoryNotice));

/** No other version of it is here, and nobody else tells its story. */
const standsAlone = ({ versions, duplicates }: ArticleView): boolean =>
  !versions.newest && versions.earlier.length === 0 && duplicates.members.length === 0;

const BASIS_WORDS = { stated: 'stated', inferred: 'inferred from the text', none: 'not given' } as const;

/** Title, where the article comes from, how far it can be believed, and whose claims it carries. */
export function ArticleHead({ view }: { view: ArticleView }) {
  const { source, published } = view;
  return (
    <header className="art__head">
      <div className="art__top">
        <Breadcrumbs
          trail={[{ href: '/articles', label: 'Articles' }]}
          here={source.publisher ?? source.originalOutlet ?? view.filename}
        />
        <ChooseButton item={{ kind: 'article', id: view.id }} />
      </div>
      <h1 className="h1">
        <HanText>{view.title}</HanText>
      </h1>
      <dl className="prov">
        <div>
          <dt>Publisher</dt>
          <dd>
            <SourceName id={source.publisherId} name={source.publisher} />
            {source.originalOutlet === null && source.owner ? <small>{source.owner}</small> : null}
            {view.author === null ? null : (
              <small>
                By <HanText>{view.author}</HanText>
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>Original outlet</dt>
          <dd>
            <SourceName id={source.outletId} name={source.originalOutlet} />
            <small>
              {source.stateOutlet ? <StateOutlet words={source.owner ?? 'State outlet'} /> : null}
            </small>
          </dd>
        </div>
        <div>
          <dt>Published</dt>
          <dd>
            {published.edtf === null ? 'Date not given' : <DateLabel date={published} />}
            {published.edtf === null ? null : (
              <small>
                <PrecisionBars date={published} /> {BASIS_WORDS[published.basis]}
              </small>
            )}
          </dd>
        </div>
        <div>
          <dt>Admiralty grade</dt>
          <dd>
            <Grade reliability={source.reliability} credibility={view.credibility} />
            <small title={source.reliabilityReason ?? undefined}>
              {gradeWords(source.reliability, view.credibility)}
            </small>
          </dd>
        </div>
        <div>
          <dt>In the desk since</dt>
          <dd>
            {formatInstantDay(view.importedAt)}
            <small>Imported by {view.importedBy}</small>
          </dd>
        </div>
      </dl>
      {standsAlone(view) ? null : <StoryNotice view={view} />}
      {source.stateOutlet ? (
        <StateNotice>
          <b>Claims by a state-owned outlet, not independently verified.</b>
          {view.disclaimer ? ` The text itself warns: “${view.disclaimer.quote}”` : ''}
        </StateNotice>
      ) : view.disclaimer ? (
        <p className="note">
          <span>
            <b>The text itself warns:</b> “{view.disclaimer.quote}”
          </span>
        </p>
      ) : null}
    </header>
  );
}
