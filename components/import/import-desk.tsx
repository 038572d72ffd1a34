'use client';

import { ClipboardPaste, FileText, Link2, Rss } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Section } from '@/components/ui/section';
import { type ImportSummary, isUnderWay } from '@/core/views/imports';
import { AddressForm } from './address-form';
import { type ChosenFile, isTable } from './chosen-files';
import { deskQueue, onBatchSent } from './desk-queue';
import { FileDrop } from './file-drop';
import { ImportPanel } from './import-panel';
import { PasteForm } from './paste-form';
import { EMPTY_QUEUE } from './queue-snapshot';
import { SendingPanel } from './sending-panel';

const WAYS = [
  { id: 'files', label: 'Files', Icon: FileText },
  { id: 'paste', label: 'Paste text', Icon: ClipboardPaste },
  { id: 'address', label: 'Address', Icon: Link2 },
] as const;
type Way = (typeof WAYS)[number]['id'];

/** The ways in, and how it goes with what was added. */
export function ImportDesk({ imports, largest }: { imports: ImportSummary[]; largest: number }) {
  const router = useRouter();
  const [way, setWay] = useState<Way>('files');
  const [preview, setPreview] = useState(false);
  const [hadTable, setHadTable] = useState(false);
  const snapshot = useSyncExternalStore(deskQueue.subscribe, deskQueue.getSnapshot, () => EMPTY_QUEUE);
  const [fetched, setFetched] = useState<number[]>([]);
  useEffect(() => onBatchSent(() => router.refresh()), [router]);

  const addFiles = (files: ChosenFile[]) => {
    const hasTable = files.some(({ name }) => isTable(name));
    if (hasTable) setPreview(true);
    setHadTable(hasTable);
    deskQueue.add(files, { channel: 'form', preview: preview || hasTable }, largest);
  };
  const followed = useFollowed(imports, [...fetched, ...snapshot.begun], snapshot.current);
  const isIdle = followed.length === 0 && !snapshot.isSending && snapshot.counts.failed === 0;
  return (
    <div className="imp">
      <section className="imp__in" aria-label="Add reports">
        <div className="imp__top">
          <Ways way={way} onChange={setWay} />
          <Link className="btn btn--sm btn--quiet" href="/import/feeds">
            <Rss className="ic" size={14} strokeWidth={1.5} aria-hidden />
            Feeds
          </Link>
        </div>
        <div role="tabpanel" id="way-files" aria-labelledby="tab-files" hidden={way !== 'files'}>
          <FileDrop largest={largest} onFiles={addFiles} />
        </div>
        <div role="tabpanel" id="way-paste" aria-labelledby="tab-paste" hidden={way !== 'paste'}>
          <PasteForm
            onReport={(file) =>
              deskQueue.add([{ file, name: file.name }], { channel: 'paste', preview }, largest)
            }
          />
        </div>
        <div role="tabpanel" id="way-address" aria-labelledby="tab-address" hidden={way !== 'address'}>
          <AddressForm
            preview={preview}
            onBegun={(id) => {
              setFetched((before) => [id, ...before]);
              router.refresh();
            }}
          />
        </div>
        <label className="imp__look">
          <input type="checkbox" checked={preview} onChange={(event) => setPreview(event.target.checked)} />
          <span>
            Look before storing
            <span className="cap">
              {hadTable
                ? 'Tables are shown before they are stored'
                : 'See the facts proposed for each report, and leave reports out'}
            </span>
          </span>
        </label>
      </section>
      <Section title="This import" className="imp__now">
        {isIdle && (
          <p className="cap imp__none">
            What you add appears here, with how far it is and what came of each report.
          </p>
        )}
        {(snapshot.isSending || snapshot.counts.failed > 0 || snapshot.problem) && (
          <SendingPanel queue={deskQueue} snapshot={snapshot} />
        )}
        {followed.map((id) => (
          <ImportPanel key={id} id={id} summary={imports.find((each) => each.id === id) ?? null} />
        ))}
      </Section>
    </div>
  );
}

/** A browser keeps six connections to a desk: three send files, these are listened to, and one must stay for the rest. */
const MOST_FOLLOWED = 2;

/**
 * Imports to follow, newest first: those of this visit and those that were under way when the page was opened or have
 * come up since. Once followed they stay, so that their end is seen.
 */
function useFollowed(imports: ImportSummary[], own: number[], current: number | null): number[] {
  const [seen, setSeen] = useState<number[]>([]);
  const underWay = imports.filter(({ state }) => isUnderWay(state)).map(({ id }) => id);
  const unseen = [...own, ...underWay].filter((id) => id !== current && !seen.includes(id));
  if (unseen.length > 0) setSeen([...new Set([...seen, ...unseen])].sort((a, b) => b - a));
  return seen.slice(0, MOST_FOLLOWED);
}

/** Tabs with the keys that their pattern asks for: arrows move and select, only the chosen tab is in the tab order. */
function Ways({ way, onChange }: { way: Way; onChange: (way: Way) => void }) {
  const tabs = useRef<Map<Way, HTMLButtonElement>>(new Map());
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = WAYS.findIndex(({ id }) => id === way);
    const next = WAYS[(at + by + WAYS.length) % WAYS.length]!.id;
    onChange(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div className="seg" role="tablist" aria-label="Way in" onKeyDown={onKeyDown} tabIndex={-1}>
      {WAYS.map(({ id, label, Icon }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls={`way-${id}`}
          aria-selected={way === id}
          tabIndex={way === id ? 0 : -1}
          ref={(element) => {
            if (element) tabs.current.set(id, element);
          }}
          onClick={() => onChange(id)}
        >
          <Icon className="ic" size={16} strokeWidth={1.5} aria-hidden />
          {label}
        </button>
      ))}
    </div>
  );
}
