'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { LabelledInput } from '@/components/account/labelled-input';
import { formatInstantDay, formatInstantMinute } from '@/components/article/instant-day';
import { useAlive } from '@/components/layout/use-alive';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/toast';
import { SCOPE_LABELS, type TokenScope } from '@/core/access/token-scope';
import type { NewTokenView, TokensView, TokenView } from '@/core/views/account';
import { tokensQuery } from './account-queries';
import { ShownOnce } from './shown-once';
import { SureButton } from './sure-button';
import { useSending } from './use-sending';

const LIFETIMES = [
  [7, '7 days'],
  [30, '30 days'],
  [90, '90 days'],
  [365, 'a year'],
] as const;

/** Tokens with which programs ask the API in one’s own name. */
export function TokensPage() {
  const { data } = useQuery(tokensQuery());
  return (
    <div className="page settings">
      <h1 className="h1">Tokens</h1>
      <p className="lead">
        With a token a program asks the API in your name: it sends the header{' '}
        <code className="code">Authorization: Bearer lds_…</code>. It may do what you choose here, and never
        more than your role allows.
      </p>
      <NewToken scopes={data?.scopes ?? []} />
      <TokenList tokens={data?.tokens ?? []} />
    </div>
  );
}

function NewToken({ scopes }: { scopes: TokenScope[] }) {
  const { send, isSending, problem } = useSending();
  const isAlive = useAlive();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const name = String(fields.get('name'));
    const order = { name, scopes: fields.getAll('scope'), days: Number(fields.get('days')) };
    setMade(null);
    const answer = await send<NewTokenView>('/api/account/tokens', order, 'POST');
    if (!answer) return;
    form.current?.reset();
    const { token, ...view } = answer;
    client.setQueryData(tokensQuery().queryKey, view);
    setMade({ name, token });
  };
  return (
    <Section title="Make a token">
      <form className="settings__form" ref={form} onSubmit={onSubmit} method="post">
        <LabelledInput
          label="Name"
          name="name"
          type="text"
          autoComplete="off"
          maxLength={80}
          hint="What uses it, so that you know it again: “Weekly export”."
          problem={problem?.field === 'name' ? problem.message : null}
        />
        <fieldset className="settings__set">
          <legend>It may</legend>
          {scopes.map((scope) => (
            <label key={scope} className="settings__choice">
              <input type="checkbox" name="scope" value={scope} defaultChecked={scope === 'read'} />
              <span>{SCOPE_LABELS[scope]}</span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>It lasts</span>
          <select className="inp" name="days" defaultValue="90">
            {LIFETIMES.map(([days, words]) => (
              <option key={days} value={days}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {problem && problem.field !== 'name' && (
          <p className="note note--bad" role="alert">
            {problem.message}
          </p>
        )}
        <button type="submit" className="btn btn--primary" disabled={isSending || !isAlive}>
          Make token
        </button>
      </form>
      {made && (
        <ShownOnce label={`Token “${made.name}”.`} secret={made.token}>
          Copy it now: it is shown this once.
        </ShownOnce>
      )}
    </Section>
  );
}

function TokenList({ tokens }: { tokens: TokenView[] }) {
  const { send, isSending, problem } = useSending();
  const client = useQueryClient();
  const toast = useToast();
  const withdraw = async (token: TokenView) => {
    const answer = await send<TokensView>(`/api/account/tokens/${token.id}`, {}, 'DELETE');
    if (!answer) return;
    client.setQueryData(tokensQuery().queryKey, answer);
    toast.show({ text: `Token “${token.name}” withdrawn. It is good for nothing any more.` });
  };
  return (
    <Section title="Your tokens" aside={`${tokens.length}`}>
      {tokens.length === 0 ? (
        <EmptyState title="You have no tokens">Make one above when a program is to use the desk.</EmptyState>
      ) : (
        <table className="tbl stack">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Good for</th>
              <th scope="col">Runs out</th>
              <th scope="col">Last used</th>
              <th scope="col">
                <span className="vh">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tokens.map((token) => (
              <tr key={token.id}>
                <td className="full">
                  {token.name} <code className="code">{token.hint}…</code>
                </td>
                <td data-l="Good for">{token.scopes.join(', ')}</td>
                <td data-l="Runs out">
                  {formatInstantDay(token.expires)}
                  {token.hasExpired && <span className="cap"> · has run out</span>}
                </td>
                <td data-l="Last used">
                  {token.lastUsed ? `${formatInstantMinute(token.lastUsed)} UTC` : 'never'}
                </td>
                <td>
                  <SureButton
                    label="Withdraw"
                    about={token.name}
                    sure="Withdraw for good"
                    isDisabled={isSending}
                    onSure={() => withdraw(token)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problem && (
        <p className="field__problem" role="alert">
          {problem.message}
        </p>
      )}
    </Section>
  );
}
