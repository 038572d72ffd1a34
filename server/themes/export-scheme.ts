import type { Actor } from '@/core/model/user';
import { formatSkos, type SkosDocument } from '@/core/themes/skos';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import { readScheme } from './read-scheme';

/** The desk's scheme of themes as SKOS in JSON-LD. */
export function exportScheme(desk: Desk, actor: Actor): SkosDocument {
  requireRight(actor, 'read');
  return formatSkos(readScheme(desk));
}
