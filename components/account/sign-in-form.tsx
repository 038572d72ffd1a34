'use client';

import { type FormEvent, useState } from 'react';
import { useAlive } from '@/components/layout/use-alive';
import { LabelledInput } from './labelled-input';
import { sendForm } from './send-form';

/** Sign in with e-mail and password, then go back to where the person came from. */
export function SignInForm({ returnPath }: { returnPath: string }) {
  const [isSending, setSending] = useState(false);
  const isAlive = useAlive();
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    setProblem(null);
    const answer = await sendForm('/api/auth/sign-in/email', {
      email: form.get('email'),
      password: form.get('password'),
    });
    if (answer.ok) {
      // A fresh page, so that everything on it knows who is there now.
      window.location.assign(returnPath);
      return;
    }
    setSending(false);
    setProblem(answer.message);
  };
  return (
    <form className="gate__form" onSubmit={onSubmit} method="post">
      <LabelledInput label="E-mail address" name="email" type="email" autoComplete="username" />
      <LabelledInput label="Password" name="password" type="password" autoComplete="current-password" />
      {problem && (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="btn btn--primary gate__do" disabled={isSending || !isAlive}>
        Sign in
      </button>
    </form>
  );
}
