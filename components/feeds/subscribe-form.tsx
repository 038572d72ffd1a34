'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState } from 'react';
import { TextField } from '@/components/import/text-field';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { DEFAULT_FEED_INTERVAL, type FeedView } from '@/core/views/feeds';
import { IntervalSelect } from './interval-select';

/** Follow a new feed. The desk fetches it once before it answers, so a wrong address is told here. */
export function SubscribeForm({ say }: { say: (words: string) => void }) {
  const router = useRouter();
  const id = useId();
  const [url, setUrl] = useState('');
  const [minutes, setMinutes] = useState(DEFAULT_FEED_INTERVAL);
  const [fetchesPages, setFetchesPages] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (url.trim() === '') {
      setProblem('Give the address of a feed, or of the page that has one.');
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const subscription = { url, intervalMinutes: minutes, fetchesPages };
      const feed = await sendJson<FeedView>('/api/feeds', subscription);
      say(`Following “${feed.title}”. Its entries are on their way.`);
      setUrl('');
      router.refresh();
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setBusy(false);
  };
  return (
    <form className="feeds__new" onSubmit={onSubmit} noValidate aria-label="Follow a feed">
      <div className="feeds__fields">
        <TextField
          label="Address of the feed, or of the site"
          inputMode="url"
          placeholder="https://"
          value={url}
          problem={problem}
          onChange={setUrl}
        />
        <div className="field">
          <label htmlFor={`${id}-interval`}>Look for new entries</label>
          <IntervalSelect id={`${id}-interval`} minutes={minutes} onChange={setMinutes} />
        </div>
      </div>
      <label className="imp__look">
        <input
          type="checkbox"
          checked={fetchesPages}
          onChange={(event) => setFetchesPages(event.target.checked)}
        />
        <span>
          Read full pages
          <span className="cap">Where an entry is only a summary, the page behind it is fetched.</span>
        </span>
      </label>
      <button type="submit" className="btn btn--primary" disabled={isBusy}>
        {isBusy ? 'Checking the feed …' : 'Follow this feed'}
      </button>
    </form>
  );
}
