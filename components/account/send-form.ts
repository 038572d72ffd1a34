/** What an account form gets back: what the desk answered, or words and, where one is at fault, the field. */
export type FormAnswer = { ok: true; body: unknown } | { ok: false; message: string; field: string | null };

/** Post an account form as JSON and put every way in which it can fail into words. */
export async function sendForm(path: string, body: Record<string, unknown>): Promise<FormAnswer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, message: 'The desk did not answer. Check that it runs, and try again.', field: null };
  }
  const answered: unknown = await response.json().catch(() => null);
  if (response.ok) return { ok: true, body: answered };
  const answer = answered as {
    error?: { message?: string; remedy?: string | null; field?: string | null };
  } | null;
  const words = [answer?.error?.message, answer?.error?.remedy].filter(Boolean).join(' ');
  const fallback = 'The desk refused this. Check what you typed and try again.';
  return { ok: false, message: words || fallback, field: answer?.error?.field ?? null };
}
