/** A name that every system takes for a file. */
export const fileNameOf = (title: string, ending: string): string =>
  `${
    title
      .replace(/(?:[\\/:*?"<>|]|\p{Cc})+/gu, ' ')
      .trim()
      .slice(0, 120) || 'brief'
  }.${ending}`;

/** Hand a file over to the person, as the browser keeps downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser begins to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
