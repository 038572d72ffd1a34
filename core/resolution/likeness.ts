/** What speaks for or against two entities being one, in words that a person reads, with how much it weighs. */
export interface LikenessReason {
  kind:
    | 'shared-alias'
    | 'shared-identifier'
    | 'shared-words'
    | 'same-parent'
    | 'mentioned-together'
    | 'never-together'
    | 'parent-and-child'
    | 'other-type'
    | 'other-identifier'
    | 'seldom-named';
  /** Positive speaks for it, negative against. */
  weight: number;
  words: string;
}
