'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps, SubmitEvent } from 'react';

/** A form that leads to the page of search with what its field `q` holds: within the desk, or by the browser alone without JavaScript. */
export function ToSearch({
  onSubmit,
  ...form
}: Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & { onSubmit?: () => void }) {
  const router = useRouter();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit?.();
    const q = String(new FormData(event.currentTarget).get('q') ?? '');
    router.push(`/search?${new URLSearchParams({ q })}`);
  };
  return <form {...form} action="/search" onSubmit={submit} />;
}
