/** Put the state of a list into the address. Each letter typed is no step of its own: Back goes behind all of them. */
export function goTo(path: string, query: string, isTyping = false): void {
  const url = query ? `${path}?${query}` : path;
  if (isTyping) window.history.replaceState(null, '', url);
  else window.history.pushState(null, '', url);
}
