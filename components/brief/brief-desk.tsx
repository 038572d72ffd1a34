'use client';

import { Copy, FileText, Printer, Table2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { noteAnswer } from '@/components/layout/desk-standing';
import { useToast } from '@/components/ui/toast';
import type { BriefView } from '@/core/brief/brief';
import {
  type BriefAddress,
  type BriefOrder,
  LONGEST_INTRODUCTION,
  LONGEST_TITLE,
} from '@/core/brief/brief-address';
import { writeBriefCsv } from '@/core/brief/brief-csv';
import { writeBriefMarkdown } from '@/core/brief/brief-markdown';
import { fileNameOf, saveFile } from './save-file';

const ORDERS: [Exclude<BriefOrder, string[]>, string][] = [
  ['oldest', 'Oldest first'],
  ['newest', 'Newest first'],
];

/** What can be done with a brief: its words, its order, and the ways out of the desk. */
export function BriefDesk(props: {
  address: BriefAddress;
  view: BriefView;
  title: string;
  onChange: (change: Partial<BriefAddress>) => void;
}) {
  const { address, view, title, onChange } = props;
  const { order } = address;
  return (
    <aside className="brief__desk noprint" aria-label="Make the brief">
      <h1 className="h2">Brief</h1>
      <p className="cap">All of it stands in this page’s address: keep or send that.</p>
      <Typed
        label="Title"
        value={address.title}
        placeholder={title}
        longest={LONGEST_TITLE}
        onType={(words) => onChange({ title: words })}
      />
      <Typed
        label="Introduction"
        value={address.introduction}
        placeholder="What this is about, and for whom"
        longest={LONGEST_INTRODUCTION}
        rows={6}
        onType={(words) => onChange({ introduction: words })}
      />
      <fieldset className="field">
        <legend>Order</legend>
        <div className="seg">
          {ORDERS.map(([each, words]) => (
            <button
              key={each}
              type="button"
              aria-pressed={order === each}
              onClick={() => onChange({ order: each })}
            >
              {words}
            </button>
          ))}
          {typeof order === 'string' ? null : <span className="seg__own">Own order</span>}
        </div>
      </fieldset>
      <Exits view={view} title={title} address={address} />
    </aside>
  );
}

const PAUSE_MS = 300;

/** A field that writes into the address at each pause: browsers allow no change of it at every key. */
function Typed({
  label,
  value,
  placeholder,
  longest,
  rows,
  onType,
}: {
  label: string;
  value: string;
  placeholder: string;
  longest: number;
  rows?: number;
  onType: (words: string) => void;
}) {
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const latest = useRef(onType);
  useEffect(() => {
    latest.current = onType;
  });
  useEffect(() => {
    if (words === null) return;
    const timer = setTimeout(() => {
      latest.current(words);
      setWords(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const leave = () => {
    if (words === null) return;
    onType(words);
    setWords(null);
  };
  const field = {
    id,
    className: 'inp',
    value: words ?? value,
    placeholder,
    maxLength: longest,
    onBlur: leave,
    onChange: (event: { target: { value: string } }) => setWords(event.target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...field} /> : <input type="text" {...field} />}
    </div>
  );
}

function Exits({ view, title, address }: { view: BriefView; title: string; address: BriefAddress }) {
  const toast = useToast();
  const [isWriting, setWriting] = useState(false);
  const written = () => ({
    title,
    introduction: address.introduction,
    view,
    desk: window.location.origin,
  });
  const markdown = () => writeBriefMarkdown(written());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(markdown());
      toast.show({ text: 'The brief is copied as Markdown.' });
    } catch {
      toast.show({ text: 'The browser does not let this page copy. Keep the Markdown as a file instead.' });
    }
  };
  const keepDocx = async () => {
    setWriting(true);
    try {
      saveFile(fileNameOf(title, 'docx'), await fetchDocx(view, title, address));
    } catch (error) {
      toast.show({
        text: error instanceof Error ? error.message : 'The document could not be made. Try again.',
      });
    } finally {
      setWriting(false);
    }
  };
  return (
    <div className="brief__exits">
      <Exit icon={<Printer className="ic" aria-hidden="true" />} isMain onClick={() => window.print()}>
        Print or save as PDF
      </Exit>
      <Exit icon={<FileText className="ic" aria-hidden="true" />} isBusy={isWriting} onClick={keepDocx}>
        {isWriting ? 'Making the document' : 'Word (DOCX)'}
      </Exit>
      <Exit
        icon={<FileText className="ic" aria-hidden="true" />}
        onClick={() => saveFile(fileNameOf(title, 'md'), new Blob([markdown()], { type: 'text/markdown' }))}
      >
        Markdown file
      </Exit>
      <Exit icon={<Copy className="ic" aria-hidden="true" />} onClick={copy}>
        Copy as Markdown
      </Exit>
      <Exit
        icon={<Table2 className="ic" aria-hidden="true" />}
        onClick={() =>
          saveFile(fileNameOf(title, 'csv'), new Blob([writeBriefCsv(written())], { type: 'text/csv' }))
        }
      >
        Facts as CSV
      </Exit>
    </div>
  );
}

function Exit(props: {
  icon: ReactNode;
  isMain?: boolean;
  isBusy?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const { icon, isMain = false, isBusy = false, onClick, children } = props;
  return (
    <button
      type="button"
      className={isMain ? 'btn btn--primary' : 'btn'}
      aria-disabled={isBusy}
      onClick={isBusy ? undefined : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

/** The Word document of what the page shows, as the desk writes it. Throws an error with words for people. */
async function fetchDocx(view: BriefView, title: string, { introduction }: BriefAddress): Promise<Blob> {
  const keys = view.entries.map(({ key }) => key);
  let response: Response;
  try {
    response = await fetch('/api/brief/docx', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        items: view.entries.flatMap(({ asked }) => asked),
        order: keys,
        title,
        introduction,
      }),
    });
  } catch {
    noteAnswer(0);
    throw new Error('The desk does not answer. Check that it is running, then try again.');
  }
  noteAnswer(response.status);
  if (response.ok) return response.blob();
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null;
  throw new Error(body?.error?.message ?? `The desk answered with an error (${response.status}).`);
}
