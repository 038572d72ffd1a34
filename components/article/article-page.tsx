'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Failure } from '@/components/ui/failure';
import { Skeleton } from '@/components/ui/skeleton';
import type { AddedKind, Selection as SelectedWords } from '@/core/model/added-fact';
import type { FactKind } from '@/core/model/review';
import type { ArticleView } from '@/core/views/article';
import { ArticleAfter } from './article-after';
import { ArticleCharts } from './article-charts';
import { ArticleHead } from './article-head';
import { articleQuery } from './article-query';
import { DeciderContext, readerOf, useDecider } from './decider';
import { FactList } from './fact-list';
import { LayerSwitch } from './layer-switch';
import { Reader } from './reader';
import { useArticleAddress } from './use-article-address';
import { useFactKeys } from './use-fact-keys';
import { useFactPairing } from './use-fact-pairing';
import { useWordsSelected } from './use-words-selected';

// Most who read an article decide nothing on it and add nothing to it.
const FactDecider = dynamic(() => import('./fact-decider').then((module) => module.FactDecider));
const SelectWords = dynamic(() => import('./select-words').then((module) => module.SelectWords), {
  ssr: false,
});
const AddFactDialog = dynamic(() => import('./add-fact-dialog').then((module) => module.AddFactDialog));

/** One article: its text with the evidence marked, its facts and the charts that they belong to. */
export function ArticlePage({ id }: { id: number }) {
  const { data, error, refetch } = useQuery(articleQuery(id));
  if (data) return <OpenArticle view={data} />;
  return (
    <div className="page">
      {error ? (
        <Failure what="The article did not load." error={error} onRetry={refetch} />
      ) : (
        <Skeleton lines={12} label="Loading the article" />
      )}
    </div>
  );
}

function OpenArticle({ view }: { view: ArticleView }) {
  const box = useRef<HTMLDivElement>(null);
  // As it was when the page came: who is signed out meanwhile keeps what they have begun below.
  const [isReader] = useState(!view.canReview);
  const reader = useMemo(() => readerOf(view.id), [view.id]);
  const desk = <ArticleDesk view={view} box={box} />;
  return (
    <div className="page">
      {isReader ? (
        <DeciderContext.Provider value={reader}>{desk}</DeciderContext.Provider>
      ) : (
        <FactDecider view={view} box={box}>
          {desk}
        </FactDecider>
      )}
      <p className="printfoot cap">
        Lodestone. Highlights: solid underline events, dotted entities, double figures, dashed themes.
      </p>
    </div>
  );
}

const factsOf = (view: ArticleView) => [
  ...view.events,
  ...view.figures,
  ...view.entities,
  ...view.themes,
  ...view.rejected,
];

function ArticleDesk({ view, box }: { view: ArticleView; box: RefObject<HTMLDivElement | null> }) {
  const text = useRef<HTMLDivElement>(null);
  const [address, go] = useArticleAddress();
  const [isSelecting, setSelecting] = useState(false);
  const [added, setAdded] = useState<{ words: SelectedWords; kind: AddedKind | null } | null>(null);
  const pick = useCallback((fact: string) => go({ fact }), [go]);
  const hovered = useFactPairing(box, address.fact, pick);
  const lit = hovered ?? address.fact;
  const isLit = useCallback(
    (fact: string) => fact === hovered || fact === address.fact,
    [hovered, address.fact],
  );
  const { verbsOf } = useDecider();
  const canAdd = view.canReview && view.versions.newest === null;
  const wereSelected = useWordsSelected(text);
  useFactKeys(box, {
    lit,
    verbsOf: (key) => {
      const fact = factsOf(view).find((each) => each.key === key);
      return fact ? verbsOf(fact) : null;
    },
    onSelect: () => canAdd && setSelecting(true),
  });
  const pickRow = ({ kind, id }: { kind: FactKind; id: number }) => {
    setAdded(null);
    setSelecting(false);
    document.getSelection()?.removeAllRanges();
    setFresh({ kind, id });
  };
  const [fresh, setFresh] = useState<{ kind: FactKind; id: number } | null>(null);
  useFreshFact(view, fresh, pick, box, () => setFresh(null));
  return (
    <div className="art" ref={box}>
      <ArticleHead view={view} />
      <div className="art__text">
        <LayerSwitch
          view={view}
          layers={address.layers}
          onChange={(layers) => go({ layers })}
          fresh={address.fresh}
          onFresh={(shown) => go({ fresh: shown })}
          selecting={canAdd ? { isOn: isSelecting, toggle: () => setSelecting(!isSelecting) } : null}
        />
        {isSelecting ? (
          <p className="cap selecting noprint" role="status">
            <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> go from word to word, with <kbd>Shift</kbd>{' '}
            more words, <kbd>Enter</kbd> adds a fact, <kbd>Esc</kbd> ends.
          </p>
        ) : null}
        <div className="art__words">
          <Reader
            box={text}
            paragraphs={view.paragraphs}
            language={view.language}
            layers={address.layers}
            fresh={address.fresh}
            isLit={isLit}
            isSelecting={isSelecting}
          />
          {canAdd && (isSelecting || wereSelected) ? (
            <SelectWords
              reader={text}
              isOn={isSelecting && added === null}
              onEnd={() => setSelecting(false)}
              onPick={(words, kind) => setAdded({ words, kind })}
            />
          ) : null}
        </div>
        <TextFoot view={view} />
      </div>
      <div className="art__side">
        <FactList view={view} isLit={isLit} layers={address.layers} />
        <ArticleCharts
          view={view}
          organisation={address.organisation}
          onChange={(organisation) => go({ organisation })}
        />
      </div>
      <ArticleAfter view={view} />
      {added ? (
        <AddFactDialog
          view={view}
          words={added.words}
          kind={added.kind}
          onAdded={pickRow}
          onClose={() => setAdded(null)}
        />
      ) : null}
    </div>
  );
}

/** A fact that was just added is picked as soon as it is there, and has the focus. */
function useFreshFact(
  view: ArticleView,
  fresh: { kind: FactKind; id: number } | null,
  pick: (fact: string) => void,
  box: RefObject<HTMLElement | null>,
  onDone: () => void,
): void {
  useEffect(() => {
    if (!fresh) return;
    const fact = factsOf(view).find(({ reviews }) =>
      reviews.some(({ kind, id }) => kind === fresh.kind && id === fresh.id),
    );
    if (!fact) return;
    onDone();
    pick(fact.key);
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`.facts [data-fact="${CSS.escape(fact.key)}"] a`)?.focus(),
    );
  }, [view, fresh, pick, box, onDone]);
}

function TextFoot({ view }: { view: ArticleView }) {
  const { total, found } = view.quotes;
  const paragraphs = view.paragraphs.length;
  const proof =
    total === 0
      ? 'No quote taken from it.'
      : found === total
        ? `All ${total} quotes found in the text.`
        : `${found} of ${total} quotes found in the text.`;
  return (
    <p className="cap">
      Clean text, {paragraphs} {paragraphs === 1 ? 'paragraph' : 'paragraphs'}. {proof}{' '}
      {view.url !== null && /^https?:\/\//i.test(view.url) ? (
        <a href={view.url} rel="noopener noreferrer" target="_blank">
          Original page
        </a>
      ) : null}
    </p>
  );
}
