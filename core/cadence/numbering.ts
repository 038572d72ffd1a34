/** Forms in which a Party committee sits: its standing committee and its expanded sessions count on in one numbering. */
const FORMS = /\b(?:standing|expanded|enlarged)\s+|常务委员会|常委会?|[（(]?扩大[）)]?/gi;
const PARTY = /\bParty\b|\bCPC\b|党/i;

/** A series as its numbering is told: by its name, unless people say that it counts for itself. */
export interface NumberedBody {
  body: string;
  kind: string;
  id?: number;
  apart?: boolean;
}

/**
 * What series share a numbering: the same for "X Party Committee", "X Party Standing Committee" and its expanded
 * meetings. Standing committees outside the Party (of a people's congress) count for themselves, and so does what people
 * have parted.
 */
export function numberingOf({ body, kind, id, apart = false }: NumberedBody): string {
  if (apart) return `series ${id}`;
  const committee = PARTY.test(body) ? body.replace(FORMS, '') : body;
  return `${committee.toLowerCase().replace(/\s+/g, ' ').trim()} / ${kind}`;
}
