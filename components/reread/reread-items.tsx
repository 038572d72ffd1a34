import { ArrowRight, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { HanText } from '@/components/ui/han-text';
import type { ProposalChange, RereadItemView } from '@/core/views/rereads';
import { besideWords, KIND_WORDS, verbOf, wordFields } from './change-words';

/** Proposals of one article that are shown at once; the rest opens. */
const SHOWN = 6;

type Item = Omit<RereadItemView, 'id'>;

/** What became of the proposals of some articles, each with the words that prove it. */
export function RereadItems({ items }: { items: Item[] }) {
  return (
    <ul className="rr__items">
      {items.map((item) => (
        <li key={`${item.articleId} ${item.title}`} className="rr__item">
          <h3 className="h4 rr__title">
            {item.articleId === null ? (
              <HanText>{item.title}</HanText>
            ) : (
              <Link href={`/articles/${item.articleId}`}>
                <HanText>{item.title}</HanText>
              </Link>
            )}
          </h3>
          {item.outcome === 'failed' ? (
            <p className="rr__failed">
              <span className="st st--bad">
                <TriangleAlert className="ic" size={13} strokeWidth={1.5} aria-hidden />
                Not read
              </span>
              <span className="cap">{item.reason}</span>
            </p>
          ) : (
            <p className="cap">{describe(item)}</p>
          )}
          <Changes changes={item.changes} />
        </li>
      ))}
    </ul>
  );
}

function describe({ added, changed, removed, kept, reason }: Item): string {
  const counts = (
    [
      [added, 'added'],
      [changed, 'changed'],
      [removed, 'removed'],
      [kept, kept === 1 ? 'decision kept' : 'decisions kept'],
    ] as const
  ).flatMap(([n, words]) => (n > 0 ? [`${n.toLocaleString('en-GB')} ${words}`] : []));
  return [counts.join(', '), reason].filter(Boolean).join('. ');
}

function Changes({ changes }: { changes: ProposalChange[] }) {
  if (changes.length === 0) return null;
  const rest = changes.slice(SHOWN);
  return (
    <>
      <ul>
        {changes.slice(0, SHOWN).map((change, i) => (
          <Change key={keyOf(change, i)} change={change} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="rr__rest">
          <summary>{rest.length.toLocaleString('en-GB')} more</summary>
          <ul>
            {rest.map((change, i) => (
              <Change key={keyOf(change, i)} change={change} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Two proposals may read alike; their order never changes. */
const keyOf = ({ change, kind, label }: ProposalChange, i: number) => `${change} ${kind} ${label} ${i}`;

const TONES = { added: 'st--ok', changed: 'st--warn', removed: 'st--bad', beside: '' } as const;

/** The colour of a kind, as on an article's page; a report's own header has none. */
const layerOf = (kind: ProposalChange['kind']) => (kind === 'mention' ? 'entity' : kind);

function Change({ change }: { change: ProposalChange }) {
  const { kind, label, quote } = change;
  const beside = besideWords(change);
  const layer = layerOf(kind);
  return (
    <li className="rr__change">
      <span className={`st ${TONES[change.change]}`}>{verbOf(change)}</span>
      <span className="rr__what">
        <span className={`fact__k fact__k--${layer} rr__kind`}>{KIND_WORDS[kind]}</span>{' '}
        <b className={change.change === 'removed' ? 'font-medium rr__gone' : 'font-medium'}>
          <HanText>{label}</HanText>
        </b>
        {beside && <span className="rr__beside">{beside}</span>}
        <Fields change={change} />
        {quote && (
          <span className="rr__quote">
            <mark className={`hl hl--${layer}`}>
              <HanText>{quote}</HanText>
            </mark>
          </span>
        )}
      </span>
    </li>
  );
}

function Fields({ change: { change, fields } }: { change: ProposalChange }) {
  // The new words are marked below; the old ones need no line of their own.
  const worded = wordFields(fields.filter(({ field }) => field !== 'quote'));
  const hasNewWords = fields.some(({ field }) => field === 'quote');
  if (worded.length === 0)
    return hasNewWords ? <span className="rr__field">proven by other words</span> : null;
  return worded.map(({ field, before, after }) => (
    <span key={field} className="rr__field">
      {change === 'beside' ? (
        <>
          {field}: {after}, not <ins>{before}</ins>
        </>
      ) : (
        <>
          {field}: <del>{before}</del>
          <ArrowRight className="ic" size={12} strokeWidth={1.5} role="img" aria-label="becomes" />
          <ins>{after}</ins>
        </>
      )}
    </span>
  ));
}
