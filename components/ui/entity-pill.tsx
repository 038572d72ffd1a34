import Link from 'next/link';
import { ENTITY_TYPE_LABELS } from '@/core/model/entity';
import type { EntityRef } from '@/core/views/refs';
import { EntityMark } from './entity-mark';

export function EntityPill({ entity }: { entity: EntityRef }) {
  return (
    <Link
      prefetch={false}
      className="chip chip--ent"
      href={`/entities/${entity.id}`}
      title={ENTITY_TYPE_LABELS[entity.type].one}
    >
      <EntityMark type={entity.type} />
      <span {...(/\p{Script=Han}/u.test(entity.name) ? { lang: 'zh-Hans' } : {})}>{entity.name}</span>
    </Link>
  );
}
