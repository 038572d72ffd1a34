'use client';

import { type FormEvent, useState } from 'react';
import { LabelledInput } from './labelled-input';
import { sendForm } from './send-form';

/** Make the first admin with the one-time link that the start printed. */
export function FirstAdminForm({ token, shortestPassword }: { token: string; shortestPassword: number }) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ message: string; field: string | null } | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setProblem(null);
    const answer = await sendForm('/api/auth/first-admin', {
      token,
      name: form.get('name'),
      email: form.get('email'),
      password: form.get('password'),
    });
    if (answer.ok) {
      window.location.assign('/import');
      return;
    }
    setSending(false);
    setProblem(answer);
  };
  const problemOf = (field: string) => (problem?.field === field ? problem.message : null);
  const isElsewhere = problem !== null && !['name', 'email', 'password'].includes(problem.field ?? '');
  return (
    <form className="gate__form" onSubmit={onSubmit} method="post">
      <LabelledInput
        label="Your name"
        name="name"
        type="text"
        autoComplete="name"
        problem={problemOf('name')}
      />
      <LabelledInput
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        hint="For signing in only: the desk sends no mail."
        problem={problemOf('email')}
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
        Make me the admin
      </button>
    </form>
  );
}
