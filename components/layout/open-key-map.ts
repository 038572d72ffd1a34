/** Said on the window when somebody asks for the list of keys, which the shell shows. */
export const KEY_MAP_ASKED = 'lodestone:key-map';

/** Show all keys. */
export function openKeyMap(): void {
  window.dispatchEvent(new Event(KEY_MAP_ASKED));
}
