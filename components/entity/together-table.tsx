import type { CSSProperties } from 'react';
import { EntityPill } from '@/components/ui/entity-pill';
import { Section } from '@/components/ui/section';
import type { EntityView } from '@/core/views/entity';

/** Entities named in the same articles, ranked. */
export function TogetherTable({
  together,
  articles,
}: {
  together: EntityView['together'];
  articles: number;
}) {
  return (
    <Section title="Named together with" aside={articles === 1 ? 'in 1 article' : `in ${articles} articles`}>
      {together.length === 0 ? (
        <p className="cap">No other entity is named in the same articles.</p>
      ) : (
        <ol className="ranked">
          {together.map((row) => (
            <li key={row.entity.id}>
              <EntityPill entity={row.entity} />
              <span
                className="ranked__bar"
                style={{ '--v': `${(row.articles / articles) * 100}%` } as CSSProperties}
              />
              <span className="num">{row.articles}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
