'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import type { AddedFact, AddedKind, Selection as SelectedWords } from '@/core/model/added-fact';
import type { FactKind } from '@/core/model/review';
import type { ArticleView } from '@/core/views/article';
import type { FactSuggestion } from '@/core/views/fact-suggestion';
import { AddFactForm } from './add-fact-form';

const KINDS: Record<AddedKind, string> = {
  event: 'Event',
  figure: 'Figure',
  mention: 'Entity',
  theme: 'Theme',
};

interface Added {
  kind: FactKind;
  id: number;
  revision: number;
}

/** A fact is made of selected words: the detectors fill the form, a person looks it over and stores it with Enter. */
export function AddFactDialog({
  view,
  words,
  kind: asked,
  onAdded,
  onClose,
}: {
  view: ArticleView;
  words: SelectedWords;
  /** What it is to be; null leaves it to what the words most likely are. */
  kind: AddedKind | null;
  onAdded: (fact: Added) => void;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const client = useQueryClient();
  const toast = useToast();
  const [chosen, setChosen] = useState<AddedKind | null>(asked);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['suggest', view.id, words.start, words.end],
    queryFn: () => sendJson<FactSuggestion>(`/api/articles/${view.id}/suggest`, words),
    staleTime: 0,
    gcTime: 0,
  });
  const kind = chosen ?? data?.likely ?? null;

  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    };
  }, []);

  const store = async (fact: AddedFact, label: string) => {
    setBusy(true);
    setProblem(null);
    try {
      const added = await sendJson<Added>(`/api/articles/${view.id}/facts`, fact);
      await client.invalidateQueries();
      const seen = { kind: added.kind, id: added.id, seen: added.revision };
      toast.show({
        text: `Added: ${label}`,
        undo: async () => {
          await sendJson('/api/decisions', seen, 'DELETE');
          await client.invalidateQueries();
        },
        undone: `Taken back: ${label}`,
      });
      onAdded(added);
    } catch (failure) {
      setProblem(wordsOf(failure));
      setBusy(false);
    }
  };

  return (
    <dialog className="ask ask--wide" ref={dialog} aria-labelledby={title} onCancel={onClose}>
      <h2 className="h3" id={title}>
        Add a fact
      </h2>
      <blockquote className="ask__quote">{data?.evidence.quote ?? words.words.trim()}</blockquote>
      {error ? (
        <p className="note note--bad" role="alert">
          {wordsOf(error)}
        </p>
      ) : null}
      {!data && !error ? <Skeleton lines={4} label="Reading the words" /> : null}
      {data && kind ? (
        <>
          <fieldset className="ask__kinds">
            <legend className="vh">What the words prove</legend>
            {(Object.entries(KINDS) as [AddedKind, string][]).map(([each, label]) => (
              <label key={each} className="lay">
                <input
                  type="radio"
                  name={`${title}-kind`}
                  checked={each === kind}
                  onChange={() => setChosen(each)}
                />
                {label}
              </label>
            ))}
          </fieldset>
          <AddFactForm
            key={kind}
            kind={kind}
            suggestion={data}
            entities={view.entities.map(({ entity }) => entity)}
            isBusy={isBusy}
            onSubmit={store}
          />
        </>
      ) : null}
      {problem === null ? null : (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
      <button type="button" className="btn btn--quiet ask__close" onClick={onClose}>
        Cancel
      </button>
    </dialog>
  );
}
