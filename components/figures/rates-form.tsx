'use client';

import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Section } from '@/components/ui/section';
import { ratesQuery } from './figures-query';
import { useRates } from './use-rates';

const EXAMPLE = `# name: My bank, annual averages
# published: 2026-01-05
# url: https://bank.example/rates
currency,period,per_dollar
CNY,2024,7.1957
CNY,2025-05,7.21`;

/** Admins put another table in the place of the one that holds. */
export function RatesForm() {
  const { replace, isBusy, problem } = useRates();
  const { data } = useQuery(ratesQuery());
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const file = fields.get('file');
    if (!(file instanceof File) || file.size === 0) {
      setMissing('Choose a file first.');
      return;
    }
    setMissing(null);
    const text = (name: string) => String(fields.get(name) ?? '').trim() || null;
    const order = {
      csv: await file.text(),
      name: text('name'),
      published: text('published'),
      url: text('url'),
    };
    const before = data?.tables.find(({ isCurrent }) => isCurrent)?.id ?? null;
    if (await replace(order, before)) form.current?.reset();
  };
  const words = missing ?? problem;
  return (
    <Section title="Put another table in its place" aside="Whole, or not at all">
      <form className="rateform" ref={form} onSubmit={save}>
        <label>
          <span>File</span>
          <input className="inp" type="file" name="file" accept=".csv,text/csv,text/plain" />
        </label>
        <label>
          <span>Whose rates they are</span>
          <input className="inp" name="name" maxLength={120} placeholder="as the file says" />
        </label>
        <label>
          <span>Published</span>
          <input className="inp" type="date" name="published" />
        </label>
        <label>
          <span>Address</span>
          <input className="inp" type="url" name="url" maxLength={500} placeholder="as the file says" />
        </label>
        {words ? (
          <p className="note note--bad" role="alert">
            {words}
          </p>
        ) : null}
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          Replace exchange rates
        </button>
      </form>
      <details>
        <summary>How the file looks</summary>
        <pre className="rateexample">{EXAMPLE}</pre>
        <p className="cap">
          Units of a currency for one US dollar. A period is a year, a month or a day. The lines that begin
          with # may be left out where the form says the same.
        </p>
      </details>
    </Section>
  );
}
