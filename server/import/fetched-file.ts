/** What stands behind an address, as a file to import. */
export interface FetchedFile {
  filename: string;
  /** As the server declared it, with its character set. */
  mediaType: string;
  bytes: Uint8Array;
  /** The address that answered, after redirects. */
  url: string;
}
