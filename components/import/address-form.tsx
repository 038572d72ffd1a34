'use client';

import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { readAddresses } from './read-addresses';
import { TextField } from './text-field';

/** Web addresses that the desk fetches itself. `onBegun` gets the new import's id. */
export function AddressForm({ preview, onBegun }: { preview: boolean; onBegun: (id: number) => void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const { urls, problem: wrong } = readAddresses(typed);
    setProblem(wrong);
    if (wrong) return;
    setBusy(true);
    try {
      const { id } = await sendJson<{ id: number }>('/api/imports', { channel: 'address', urls, preview });
      setTyped('');
      onBegun(id);
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setBusy(false);
  };
  return (
    <form className="paste" onSubmit={onSubmit} noValidate>
      <TextField
        label="Web addresses, one a line"
        rows={5}
        inputMode="url"
        placeholder="https://"
        value={typed}
        problem={problem}
        onChange={setTyped}
      />
      <div className="paste__do">
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          Fetch and import
        </button>
        <span className="cap">
          The desk fetches each page once. For a feed that is read again and again, see{' '}
          <Link href="/import/feeds">Feeds</Link>.
        </span>
      </div>
    </form>
  );
}
