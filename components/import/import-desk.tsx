'use client';

import { ClipboardPaste, FileText } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { FileDrop } from './file-drop';
import { createImportQueue, type QueueSnapshot } from './import-queue';
import { httpTransport } from './import-transport';
import { PasteForm } from './paste-form';
import { QueueList } from './queue-list';

const WAYS = [
  { id: 'files', label: 'Files', Icon: FileText },
  { id: 'paste', label: 'Paste text', Icon: ClipboardPaste },
] as const;
type Way = (typeof WAYS)[number]['id'];

const NOTHING: QueueSnapshot = { items: [], isRunning: false };

/** The two ways in, and what becomes of each file. */
export function ImportDesk() {
  const router = useRouter();
  const [way, setWay] = useState<Way>('files');
  const [queue] = useState(() => createImportQueue(httpTransport, () => router.refresh()));
  const { items, isRunning } = useSyncExternalStore(queue.subscribe, queue.getSnapshot, () => NOTHING);
  useEffect(() => {
    if (!isRunning) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isRunning]);

  return (
    <div className="imp">
      <section className="imp__in" aria-label="Add reports">
        <Ways way={way} onChange={setWay} />
        <div role="tabpanel" id="way-files" aria-labelledby="tab-files" hidden={way !== 'files'}>
          <FileDrop onFiles={(files) => queue.add(files, 'form')} />
        </div>
        <div role="tabpanel" id="way-paste" aria-labelledby="tab-paste" hidden={way !== 'paste'}>
          <PasteForm onReport={(file) => queue.add([file], 'paste')} />
        </div>
      </section>
      <QueueList items={items} isRunning={isRunning} onRetry={queue.retryFailed} />
    </div>
  );
}

/** Tabs with the keys that their pattern asks for: arrows move and select, only the chosen tab is in the tab order. */
function Ways({ way, onChange }: { way: Way; onChange: (way: Way) => void }) {
  const tabs = useRef<Map<Way, HTMLButtonElement>>(new Map());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const next: Way = way === 'files' ? 'paste' : 'files';
    onChange(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div className="seg imp__ways" role="tablist" aria-label="Way in" onKeyDown={onKeyDown} tabIndex={-1}>
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
