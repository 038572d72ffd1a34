/** The mark under which the server's log holds an error that a page is shown without its cause; else null. */
export function readDigest(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : null;
}
