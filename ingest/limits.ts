/** What reading one file may cost. Beyond a limit the file is refused with an UnreadableDocumentError that names it. */
export interface ReadLimits {
  /** Bytes of one file that is not an archive. */
  fileBytes: number;
  /** Characters (UTF-16 units) of one report's text. */
  textLength: number;
  /** Pages of a PDF. */
  pdfPages: number;
  /** Entries of a feed, rows of a table, records of a JSON file. */
  entries: number;
  /** How deep files may stand in each other: an archive in an archive, a message in a message. */
  nesting: number;
  /** Bytes that a packed file (DOCX, ODT, ZIP) may unpack to. */
  expandedBytes: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 50 * MEBIBYTE,
  textLength: 300_000,
  pdfPages: 1_000,
  entries: 50_000,
  nesting: 3,
  expandedBytes: 8 * 1024 * MEBIBYTE,
};
