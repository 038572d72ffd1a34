import type { EntityType } from '@/core/model/entity';

/** Square for an organisation, circle for a person, diamond for a place, and a page for what is written down. */
export function EntityMark({ type }: { type: EntityType }) {
  return (
    <svg viewBox="0 0 8 8" aria-hidden="true">
      {type === 'organization' && <rect x="1" y="1" width="6" height="6" />}
      {type === 'person' && <circle cx="4" cy="4" r="3" />}
      {type === 'place' && <path d="M4 .6 7.4 4 4 7.4.6 4z" />}
      {(type === 'programme' || type === 'policy' || type === 'publication') && (
        <path d="M1.5 1h3.6L6.5 2.6V7h-5z" />
      )}
    </svg>
  );
}
