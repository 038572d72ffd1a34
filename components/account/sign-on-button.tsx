'use client';

import { useState } from 'react';
import { sendForm } from './send-form';

/** The way in through the sign-on provider: goes to its page, which sends people back to the desk. */
export function SignOnButton({ name, returnPath }: { name: string; returnPath: string }) {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    setSending(true);
    setProblem(null);
    const answer = await sendForm('/api/auth/sso', { return: returnPath });
    // Also when it goes well: who comes back by the browser’s own button finds the page as they left it.
    setSending(false);
    if (answer.ok) window.location.assign((answer.body as { url: string }).url);
    else setProblem(answer.message);
  };
  return (
    <div className="gate__form">
      <button type="button" className="btn gate__do" disabled={isSending} onClick={leave}>
        Sign in with {name}
      </button>
      {problem && (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
      <p className="cap">Or with the password that you have on this desk:</p>
    </div>
  );
}
