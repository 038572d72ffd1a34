import Link from 'next/link';
import type { ReactNode } from 'react';
import { ProblemNote } from '@/components/import/problem-note';
import { useUnhurried } from '@/components/import/use-unhurried';
import { HanText } from '@/components/ui/han-text';
import {
  describeGain,
  type PreviewItem,
  type PreviewWord,
  type ThemePreview,
} from '@/core/views/theme-change';
import type { PreviewState } from './use-theme-preview';

/** Articles shown at once; the rest opens. */
const SHOWN = 8;

const articles = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? 'article' : 'articles'}`;

/** What the change would do to the stored articles, while it is looked up and when that is known. */
export function PreviewPane({
  state,
  themeKey,
  onStop,
  onAgain,
}: {
  state: PreviewState;
  themeKey: string;
  onStop: () => void;
  onAgain: () => void;
}) {
  const spoken = useUnhurried(statusWords(state), 1500);
  return (
    <section className="pvt" aria-label="What the change does">
      <h3 className="h4">What it does</h3>
      <Body state={state} themeKey={themeKey} onStop={onStop} onAgain={onAgain} />
      <p className="vh" role="status">
        {spoken}
      </p>
    </section>
  );
}

function statusWords(state: PreviewState): string {
  if (state.kind === 'waiting') return 'Looking through the articles';
  if (state.kind === 'running') return `${state.articles} of ${articles(state.total)} looked through`;
  if (state.kind === 'done') return gainOf(state.preview);
  return state.kind === 'stopped' ? 'Stopped' : '';
}

const gainOf = ({ themes: [own] }: ThemePreview): string => (own ? describeGain(own) : 'No article changes');

function Body({ state, themeKey, onStop, onAgain }: Parameters<typeof PreviewPane>[0]) {
  if (state.kind === 'none') {
    return (
      <p className="cap">
        Change something. Which stored articles follow is shown here, before anything is stored.
      </p>
    );
  }
  if (state.kind === 'failed') return <ProblemNote>{state.message}</ProblemNote>;
  if (state.kind === 'stopped') {
    return (
      <p className="pvt__line">
        Stopped.{' '}
        <button type="button" className="btn btn--sm" onClick={onAgain}>
          Look again
        </button>
      </p>
    );
  }
  if (state.kind !== 'done') {
    const known = state.kind === 'running' ? state : null;
    return (
      <>
        <p className="pvt__line">
          {known
            ? `${known.articles.toLocaleString('en-GB')} of ${articles(known.total)}: ${describeGain(known)}`
            : 'Looking through the articles…'}
          <button type="button" className="btn btn--sm" onClick={onStop}>
            Stop
          </button>
        </p>
        <progress
          className="prog pvt__prog"
          aria-label="Looking through the articles"
          {...(known ? { max: Math.max(1, known.total), value: known.articles } : {})}
        />
      </>
    );
  }
  return <Found preview={state.preview} themeKey={themeKey} />;
}

function Found({ preview, themeKey }: { preview: ThemePreview; themeKey: string }) {
  const { articles: looked, milliseconds, kept, items } = preview;
  if (looked === 0) return <p>It changes no words, so no article follows.</p>;
  const others = preview.themes.filter(
    ({ theme, added, removed }) => theme.key !== themeKey && added + removed > 0,
  );
  const own = items.filter(({ theme }) => theme.key === themeKey);
  const rest = items.filter(({ theme }) => theme.key !== themeKey);
  const seconds = (milliseconds / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 });
  return (
    <>
      <p className="pvt__gain">{gainOf(preview)}</p>
      {others.length > 0 ? (
        <p className="cap">
          Other themes:{' '}
          {others.map(({ theme, ...counts }) => `${theme.label} ${describeGain(counts)}`).join('; ')}.
        </p>
      ) : null}
      {kept > 0 ? (
        <p className="cap">
          {kept === 1 ? 'One tag' : `${kept.toLocaleString('en-GB')} tags`} in them stay as people have
          decided.
        </p>
      ) : null}
      <p className="cap">
        {articles(looked)} looked through in {seconds} s. Nothing is stored yet.
      </p>
      <Items items={own} />
      {rest.length > 0 ? (
        <details className="pvt__more">
          <summary>{articles(rest.length)} with other themes</summary>
          <Items items={rest} withTheme />
        </details>
      ) : null}
    </>
  );
}

function Items({ items, withTheme = false }: { items: PreviewItem[]; withTheme?: boolean }) {
  if (items.length === 0) return null;
  const line = (item: PreviewItem): ReactNode => (
    <li key={`${item.articleId} ${item.theme.key}`} className="pvt__item">
      <span className={`st ${item.change === 'added' ? 'st--ok' : 'st--bad'}`}>
        {item.change === 'added' ? 'Gains' : 'Loses'}
      </span>
      <span className="pvt__what">
        <Link href={`/articles/${item.articleId}`}>
          <HanText>{item.title}</HanText>
        </Link>
        {withTheme ? <span className="cap">{item.theme.label}</span> : null}
        <span className="cap">{causeWords(item)}</span>
      </span>
    </li>
  );
  return (
    <>
      <ul className="pvt__items">{items.slice(0, SHOWN).map(line)}</ul>
      {items.length > SHOWN ? (
        <details className="pvt__more">
          <summary>{(items.length - SHOWN).toLocaleString('en-GB')} more</summary>
          <ul className="pvt__items">{items.slice(SHOWN).map(line)}</ul>
        </details>
      ) : null}
    </>
  );
}

const signed = (n: number | null) => (n === null ? '0' : n.toLocaleString('en-GB').replace('-', '−'));
const wordOf = ({ term, before, after }: PreviewWord) => `“${term}” ${signed(before)} → ${signed(after)}`;

function causeWords({ cause, words, change }: PreviewItem): string {
  if (cause === 'words') return `By ${words.map(wordOf).join(', ')}`;
  if (cause === 'older') return 'An older version had read it otherwise';
  return change === 'removed'
    ? 'Other themes outweigh it: an article has five at most'
    : 'Other themes make room for it';
}
