import type { EntityRef } from './refs';

/** Whether an organisation is meant by the words typed; everybody is by none. */
export function isNamed(organisation: EntityRef | null, words: string): boolean {
  if (words === '') return true;
  return (organisation?.name ?? '').toLocaleLowerCase('en').includes(words.toLocaleLowerCase('en'));
}
