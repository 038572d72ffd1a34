/**
 * Why somebody who came back from the sign-on provider was not let in, in words for the sign-in page. Codes stand in the
 * address, so that no words of a stranger are ever shown there.
 */
export const SIGN_ON_PROBLEMS = {
  denied: 'The sign-in was broken off. You can begin again here.',
  stale: 'This sign-in was begun in another browser, or too long ago. Begin again here.',
  unproven:
    'The desk could not make sure of what the sign-on provider answered. Try again; if it happens once more, tell an admin: the server’s log has the reason.',
  unavailable: 'The sign-on provider did not answer. Try again in a minute, or sign in with a password.',
  'too-many': 'Too many tries. Wait a quarter of an hour, then try again.',
  'no-email':
    'The sign-on provider told no e-mail address of yours. Ask those who keep it to let the desk see it.',
  unverified:
    'The sign-on provider has not verified your e-mail address. Verify it there, then sign in again.',
  domain: 'Addresses like yours do not come in this way. Sign in with your address at work.',
  unknown: 'You have no account on this desk. Ask an admin for an invitation.',
  deactivated: 'This account is switched off. Ask an admin of this desk.',
  'other-identity':
    'This account belongs to another identity at the sign-on provider. Ask an admin: whoever runs the server can part the two.',
  'no-admin': 'This desk has no admin yet. The start of the desk prints a link for making the first one.',
} as const;
export type SignOnProblem = keyof typeof SIGN_ON_PROBLEMS;

/** The sentence for a code from the address, or null for what is none. */
export function describeSignOnProblem(code: string | null | undefined): string | null {
  return code && Object.hasOwn(SIGN_ON_PROBLEMS, code) ? SIGN_ON_PROBLEMS[code as SignOnProblem] : null;
}
