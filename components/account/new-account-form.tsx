'use client';

import { type FormEvent, useState } from 'react';
import { useAlive } from '@/components/layout/use-alive';
import { LabelledInput } from './labelled-input';
import { sendForm } from './send-form';

/**
 * Become a person of the desk with a one-time link: the first admin by the one that the start printed, others by an
 * invitation, whose address and role are not theirs to choose.
 */
export function NewAccountForm({
  path,
  token,
  email,
  shortestPassword,
  action,
  goTo,
}: {
  /** Where the form is sent to. */
  path: string;
  token: string;
  /** The address that the link was made for; null where it is asked for. */
  email: string | null;
  shortestPassword: number;
  /** The button: "Join the desk". */
  action: string;
  /** The page after it. */
  goTo: string;
}) {
  const [isSending, setSending] = useState(false);
  const isAlive = useAlive();
  const [problem, setProblem] = useState<{ message: string; field: string | null } | null>(null);
  const asked = email === null ? ['name', 'email', 'password'] : ['name', 'password'];
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setProblem(null);
    const fields = Object.fromEntries(asked.map((field) => [field, form.get(field)]));
    const answer = await sendForm(path, { token, ...fields });
    if (answer.ok) {
      window.location.assign(goTo);
      return;
    }
    setSending(false);
    setProblem(answer);
  };
  const problemOf = (field: string) => (problem?.field === field ? problem.message : null);
  const isElsewhere = problem !== null && !asked.includes(problem.field ?? '');
  return (
    <form className="gate__form" onSubmit={onSubmit} method="post">
      {email !== null && (
        // For password managers, which else do not know whose password this is.
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      )}
      <LabelledInput
        label="Your name"
        name="name"
        type="text"
        autoComplete="name"
        problem={problemOf('name')}
      />
      {email === null && (
        <LabelledInput
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          hint="For signing in only: the desk sends no mail."
          problem={problemOf('email')}
        />
      )}
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
      <button type="submit" className="btn btn--primary gate__do" disabled={isSending || !isAlive}>
        {action}
      </button>
    </form>
  );
}
