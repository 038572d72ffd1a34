'use client';

import { type FormEvent, useState } from 'react';
import { composeReport, type PastedReport, problemsOf } from './compose-report';
import { TextField } from './text-field';

const EMPTY: PastedReport = { text: '', title: '', url: '', published: '', source: '' };

/** A report as pasted text, with what the analyst knows about it beside. */
export function PasteForm({ onReport }: { onReport: (file: File) => void }) {
  const [report, setReport] = useState(EMPTY);
  const [wasTried, setTried] = useState(false);
  const problems = wasTried ? problemsOf(report) : {};
  const field = (name: keyof PastedReport) => ({
    value: report[name],
    problem: problems[name],
    onChange: (value: string) => setReport((before) => ({ ...before, [name]: value })),
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problemsOf(report)).length > 0) return;
    const { filename, content } = composeReport(report);
    onReport(new File([content], filename, { type: 'text/plain' }));
    setReport(EMPTY);
    setTried(false);
  };
  return (
    <form className="paste" onSubmit={onSubmit} noValidate>
      <TextField
        label="Text"
        rows={9}
        placeholder="Paste the report, without menus and adverts"
        {...field('text')}
      />
      <TextField label="Headline (optional)" placeholder="As printed" {...field('title')} />
      <div className="paste__row">
        <TextField label="Publisher (optional)" placeholder="Who put it out" {...field('source')} />
        <TextField label="Published (optional)" placeholder="2025-08-21" {...field('published')} />
      </div>
      <TextField label="Web address (optional)" placeholder="https://" inputMode="url" {...field('url')} />
      <div>
        <button type="submit" className="btn btn--primary">
          Import the text
        </button>
      </div>
    </form>
  );
}
