'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Skeleton } from '@/components/ui/skeleton';
import { ENTITY_TYPE_LABELS, type EntityType } from '@/core/model/entity';
import type { EgoNetwork } from '@/core/views/ego-network';
import { entityNetworkQuery } from './entity-query';
import { layoutNetwork, type PlacedNode } from './network-layout';

interface Props {
  id: number;
  width: number;
  height: number;
  /** The one or two neighbours whose line is open. */
  chosen: readonly number[];
  /** The address under which the line to these is open. */
  addressOf: (ids: number[]) => string;
  onChoose: (ids: number[]) => void;
}

/** The network around an entity, loaded and laid out when it is near. */
export function NetworkGraph(props: Props) {
  const { data, error } = useQuery(entityNetworkQuery(props.id));
  if (error) {
    return (
      <p className="note note--bad" role="alert">
        {error.message}
      </p>
    );
  }
  return data ? (
    <Drawing network={data} {...props} />
  ) : (
    <Skeleton lines={8} label="Reading who is named together with it" />
  );
}

const WIDEST_LINE = 5;

function Drawing({ network, width, height, chosen, addressOf, onChoose }: Props & { network: EgoNetwork }) {
  const layout = useMemo(() => layoutNetwork(network, width, height), [network, width, height]);
  const [active, setActive] = useState(0);
  const [lit, setLit] = useState<number | null>(null);
  const box = useRef<SVGSVGElement>(null);
  const { centre, neighbours, ties } = network;
  const at = new Map(layout.nodes.map((node) => [node.id, node]));
  const own = at.get(centre.id);
  const most = Math.max(1, ...neighbours.map(({ articles }) => articles));
  const widthOf = (articles: number) => 1 + (WIDEST_LINE - 1) * (articles / most);
  if (!own) return null;
  const isChosen = (...ids: number[]) =>
    ids.length === chosen.length && ids.every((id) => chosen.includes(id));
  const isDim = (...ids: number[]) => lit !== null && !ids.includes(lit);
  const move = (event: KeyboardEvent, index: number) => {
    if (event.key === ' ') {
      event.preventDefault();
      const id = neighbours[index]?.entity.id;
      if (id !== undefined) onChoose([id]);
      return;
    }
    const next = neighbourTo(event.key, layout.nodes.slice(1), index);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    box.current?.querySelector<SVGAElement>(`[data-node="${next}"]`)?.focus();
  };
  const words = `Entities named together with ${centre.name}. Arrow keys move between them, Enter opens a page, the space bar shows what joins them`;
  const shared = (articles: number) => (articles === 1 ? '1 shared article' : `${articles} shared articles`);
  return (
    // A group of links, and no picture: each of its marks leads somewhere.
    <nav aria-label={words}>
      <svg ref={box} className="net" width={width} height={height}>
        <title>{`Named together with ${centre.name}`}</title>
        {ties.map((tie) => {
          const [one, two] = [at.get(tie.a), at.get(tie.b)];
          if (!one || !two) return null;
          return (
            <Line
              key={`${tie.a} ${tie.b}`}
              from={one}
              to={two}
              width={Math.min(2.4, widthOf(tie.articles))}
              kind={`net__tie ${isChosen(tie.a, tie.b) ? 'is-on' : ''} ${isDim(tie.a, tie.b) ? 'is-dim' : ''}`}
              title={`${nameOf(network, tie.a)} and ${nameOf(network, tie.b)}: ${shared(tie.articles)} with ${centre.name}`}
              href={addressOf([tie.a, tie.b])}
              onChoose={() => onChoose([tie.a, tie.b])}
            />
          );
        })}
        {neighbours.map(({ entity, articles }) => {
          const to = at.get(entity.id);
          return to ? (
            <Line
              key={entity.id}
              from={own}
              to={to}
              width={widthOf(articles)}
              kind={`net__spoke ${isChosen(entity.id) ? 'is-on' : ''} ${isDim(entity.id) ? 'is-dim' : ''}`}
              title={`${entity.name}: ${shared(articles)}`}
              href={addressOf([entity.id])}
              onChoose={() => onChoose([entity.id])}
            />
          ) : null;
        })}
        <g className="net__node net__node--own">
          <Mark type={centre.type} node={own} />
          <Words node={own} name={centre.name} />
        </g>
        {neighbours.map(({ entity, articles, events }, index) => {
          const node = at.get(entity.id);
          if (!node) return null;
          const isShown = node.isLabelled || lit === entity.id;
          return (
            <Link
              key={entity.id}
              href={`/entities/${entity.id}`}
              prefetch={false}
              data-node={index}
              tabIndex={index === active ? 0 : -1}
              className={`net__node ${isDim(entity.id, ...partnersOf(network, lit)) ? 'is-dim' : ''}`}
              aria-label={`${entity.name}, ${ENTITY_TYPE_LABELS[entity.type].one.toLowerCase()}: ${shared(articles)}, ${events === 1 ? '1 shared event' : `${events} shared events`}`}
              onKeyDown={(event) => move(event, index)}
              onFocus={() => {
                setActive(index);
                setLit(entity.id);
              }}
              onBlur={() => setLit(null)}
              onPointerEnter={() => setLit(entity.id)}
              onPointerLeave={() => setLit(null)}
            >
              <circle className="net__hit" cx={node.x} cy={node.y} r={13} />
              <Mark type={entity.type} node={node} />
              {isShown ? <Words node={node} name={entity.name} /> : null}
            </Link>
          );
        })}
      </svg>
    </nav>
  );
}

const nameOf = ({ neighbours }: EgoNetwork, id: number): string =>
  neighbours.find(({ entity }) => entity.id === id)?.entity.name ?? '';

/** Those that a drawn tie joins to the one that is pointed at. */
const partnersOf = ({ ties }: EgoNetwork, id: number | null): number[] =>
  ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));

/** A line and the wider one beneath the pointer; by keyboard it is opened from its mark or from the table. */
function Line(props: {
  from: PlacedNode;
  to: PlacedNode;
  width: number;
  kind: string;
  title: string;
  href: string;
  onChoose: () => void;
}) {
  const { from, to, width, kind, title, href, onChoose } = props;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      className={`net__line ${kind}`}
      aria-hidden="true"
      tabIndex={-1}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onChoose();
      }}
    >
      <title>{title}</title>
      <line {...ends} strokeWidth={width} />
      <line className="net__hit" {...ends} strokeWidth={11} />
    </Link>
  );
}

/** Square for an organisation, circle for a person, diamond for a place, a page for what is written down. */
function Mark({ type, node: { x, y, r } }: { type: EntityType; node: PlacedNode }) {
  switch (type) {
    case 'organization':
      return <rect className="net__mark" x={x - r} y={y - r} width={2 * r} height={2 * r} rx={1.5} />;
    case 'person':
      return <circle className="net__mark" cx={x} cy={y} r={r} />;
    case 'place':
      return (
        <path
          className="net__mark"
          d={`M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`}
        />
      );
    default:
      return (
        <path
          className="net__mark"
          d={`M${x - r * 0.8} ${y - r}h${r}l${r * 0.6} ${r * 0.6}v${r * 1.4}h${-r * 1.6}z`}
        />
      );
  }
}

/** Broken into lines and cut short; the link's own name says all of it. */
function Words({ node: { label }, name }: { node: PlacedNode; name: string }) {
  return (
    <text
      className="net__label c-halo"
      textAnchor={label.anchor}
      {...(/\p{Script=Han}/u.test(name) ? { lang: 'zh-Hans' } : {})}
    >
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} y={label.y + index * 13}>
          {/* Between two words of the name stands its space, which the broken line would lose; not after a hyphen. */}
          {name.includes(`${line} `) ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest mark in the direction of an arrow key, the strongest for Home, the weakest for End; else null. */
function neighbourTo(key: string, nodes: PlacedNode[], index: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return nodes.length - 1;
  const direction = DIRECTIONS[key];
  const from = nodes[index];
  if (!direction || !from) return null;
  let best: { index: number; cost: number } | null = null;
  for (const [at, { x, y }] of nodes.entries()) {
    const ahead = (x - from.x) * direction[0] + (y - from.y) * direction[1];
    const aside = Math.abs((x - from.x) * direction[1] - (y - from.y) * direction[0]);
    if (at === index || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { index: at, cost };
  }
  return best?.index ?? null;
}
