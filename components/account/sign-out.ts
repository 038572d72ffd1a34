/** Sign out, and begin with a fresh page: nothing that only this person may see stays in memory. Rejects when the desk does not answer. */
export async function signOut(): Promise<void> {
  const response = await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!response.ok) throw new Error('The desk did not answer. You are still signed in.');
  window.location.assign('/');
}
