'use client';

import { type FormEvent, useState } from 'react';
import { LabelledInput } from './labelled-input';
import { sendForm } from './send-form';

/** Become a person of the desk with an invitation: name and password are one’s own, address and role are the invitation’s. */
export function InvitationForm({
  token,
  email,
  shortestPassword,
}: {
  token: string;
  email: string;
  shortestPassword: number;
}) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ message: string; field: string | null } | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setProblem(null);
    const answer = await sendForm('/api/auth/invitation', {
      token,
      name: form.get('name'),
      password: form.get('password'),
    });
    if (answer.ok) {
      window.location.assign('/');
      return;
    }
    setSending(false);
    setProblem(answer);
  };
  const problemOf = (field: string) => (problem?.field === field ? problem.message : null);
  const isElsewhere = problem !== null && !['name', 'password'].includes(problem.field ?? '');
  return (
    <form className="gate__form" onSubmit={onSubmit} method="post">
      {/* For password managers, which else do not know whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <LabelledInput
        label="Your name"
        name="name"
        type="text"
        autoComplete="name"
        problem={problemOf('name')}
      />
      <LabelledInput
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        hint={`At least ${shortestPassword} characters; a few words are easiest to keep in mind.`}
        problem={problemOf('password')}
      />
      {isElsewhere && (
        <p className="note note--bad" role="alert">
          {problem.message}
        </p>
      )}
      <button type="submit" className="btn btn--primary gate__do" disabled={isSending}>
        Join the desk
      </button>
    </form>
  );
}
