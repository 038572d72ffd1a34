'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { LabelledInput } from '@/components/account/labelled-input';
import { formatInstantDay, formatInstantMinute } from '@/components/article/instant-day';
import { useAlive } from '@/components/layout/use-alive';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/toast';
import type { SessionsView } from '@/core/views/account';
import { sessionsQuery } from './account-queries';
import { SureButton } from './sure-button';
import { useSending } from './use-sending';

/** One’s own password, and where one is signed in. */
export function AccountPage({
  email,
  hasPassword,
  shortestPassword,
}: {
  email: string;
  /** False for who came by single sign-on. */
  hasPassword: boolean;
  shortestPassword: number;
}) {
  return (
    <div className="page settings">
      <h1 className="h1">Account</h1>
      <p className="lead">You are signed in as {email}. Admins set the role.</p>
      {hasPassword ? (
        <PasswordForm shortestPassword={shortestPassword} email={email} />
      ) : (
        <Section title="Password">
          <p>
            You have no password on this desk: you come in by single sign-on. Change the password at its
            provider; for one of the desk’s own, ask whoever runs the server.
          </p>
        </Section>
      )}
      <Sessions />
    </div>
  );
}

function PasswordForm({ shortestPassword, email }: { shortestPassword: number; email: string }) {
  const { send, isSending, problem } = useSending();
  const isAlive = useAlive();
  const client = useQueryClient();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const body = { current: fields.get('current'), password: fields.get('password') };
    const answer = await send<{ ended: number }>('/api/account/password', body, 'POST');
    if (!answer) return;
    form.current?.reset();
    const others = answer.ended === 1 ? 'one other browser' : `${answer.ended} other browsers`;
    toast.show({
      text: `Password changed.${answer.ended > 0 ? ` You were signed out of ${others}.` : ''}`,
    });
    await client.invalidateQueries({ queryKey: sessionsQuery().queryKey });
  };
  const problemOf = (field: string) => (problem?.field === field ? problem.message : null);
  return (
    <Section title="Password" aside="Signs you out everywhere else">
      <form className="settings__form" ref={form} onSubmit={onSubmit} method="post">
        {/* For password managers, which else do not know whose password this is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <LabelledInput
          label="Present password"
          name="current"
          type="password"
          autoComplete="current-password"
          problem={problemOf('current')}
        />
        <LabelledInput
          label="New password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={shortestPassword}
          hint={`At least ${shortestPassword} characters; a few words are easiest to keep in mind.`}
          problem={problemOf('password')}
        />
        {problem && !problemOf('current') && !problemOf('password') && (
          <p className="note note--bad" role="alert">
            {problem.message}
          </p>
        )}
        <button type="submit" className="btn btn--primary" disabled={isSending || !isAlive}>
          Change password
        </button>
      </form>
    </Section>
  );
}

function Sessions() {
  const { data } = useQuery(sessionsQuery());
  const { send, isSending, problem } = useSending();
  const client = useQueryClient();
  const toast = useToast();
  const sessions = data?.sessions ?? [];
  const end = async (path: string, text: string) => {
    const answer = await send<SessionsView>(path, {}, 'DELETE');
    if (!answer) return;
    client.setQueryData(sessionsQuery().queryKey, answer);
    toast.show({ text });
  };
  return (
    <Section title="Where you are signed in" aside={`${sessions.length}`}>
      <table className="tbl stack">
        <thead>
          <tr>
            <th scope="col">Browser</th>
            <th scope="col">Address</th>
            <th scope="col">Signed in</th>
            <th scope="col">Last seen</th>
            <th scope="col">
              <span className="vh">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <td className="full">{session.device}</td>
              <td data-l="Address">{session.address ?? 'not known'}</td>
              <td data-l="Signed in">{formatInstantMinute(session.since)} UTC</td>
              <td data-l="Last seen">{formatInstantDay(session.lastSeen)}</td>
              <td>
                {session.isThis ? (
                  <span className="cap">This browser</span>
                ) : (
                  <SureButton
                    label="Sign out"
                    about={`${session.device}, since ${formatInstantMinute(session.since)}`}
                    sure="Sign out there"
                    isDisabled={isSending}
                    onSure={() =>
                      end(`/api/account/sessions/${session.id}`, `Signed out of ${session.device}.`)
                    }
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 2 && (
        <p className="settings__after">
          <button
            type="button"
            className="btn"
            disabled={isSending}
            onClick={() => end('/api/account/sessions', 'Signed out everywhere but here.')}
          >
            Sign out everywhere else
          </button>
        </p>
      )}
      {problem && (
        <p className="field__problem" role="alert">
          {problem.message}
        </p>
      )}
    </Section>
  );
}
