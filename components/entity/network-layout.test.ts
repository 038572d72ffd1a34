import { describe, expect, it } from 'vitest';
import type { EgoNetwork } from '@/core/views/ego-network';
import { networkHeight } from './network-height';
import { boxOf, layoutNetwork, overlaps } from './network-layout';

const NAMES = [
  'Northern Rare Earth',
  'Xi Jinping',
  '包钢股份',
  'China Association for Public Companies',
  'Li Xiao',
];

function networkOf(count: number): EgoNetwork {
  const types = ['organization', 'person', 'place'] as const;
  return {
    centre: { id: 1, type: 'organization', name: 'Lakeside Steel Group' },
    neighbours: Array.from({ length: count }, (_, index) => ({
      entity: { id: index + 2, type: types[index % 3] ?? 'person', name: `${NAMES[index % 5]} ${index}` },
      articles: Math.max(1, Math.round(40 / (index + 1))),
      events: index % 4,
    })),
    ties: Array.from({ length: count }, (_, index) => ({
      a: index + 2,
      b: ((index * 7) % count) + 2,
      articles: 1,
    })).filter(({ a, b }) => a < b),
    total: { neighbours: count, ties: count },
  };
}

describe.each([
  [50, 424],
  [50, 358],
  [50, 836],
  [10, 424],
  [1, 358],
])('a network of %i neighbours, %i pixels wide', (count, width) => {
  const network = networkOf(count);
  const { nodes, height } = layoutNetwork(network, width, networkHeight(count));

  it('has everybody inside the box and no two marks on top of each other', () => {
    expect(nodes).toHaveLength(count + 1);
    for (const [index, { x, y, r }] of nodes.entries()) {
      expect(x - r).toBeGreaterThanOrEqual(0);
      expect(x + r).toBeLessThanOrEqual(width);
      expect(y - r).toBeGreaterThanOrEqual(0);
      expect(y + r).toBeLessThanOrEqual(height);
      for (const other of nodes.slice(index + 1)) {
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(16);
      }
    }
  });

  it('shows no label over another, and the entity’s own in any case', () => {
    const labels = nodes.filter(({ isLabelled }) => isLabelled).map(({ label }) => boxOf(label));
    for (const [index, box] of labels.entries()) {
      expect(labels.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    }
    expect(nodes[0]?.isLabelled).toBe(true);
    expect(labels.length).toBeGreaterThanOrEqual(Math.min(count, 12));
  });

  it('comes out the same each time', () => {
    expect(layoutNetwork(networkOf(count), width, networkHeight(count)).nodes).toEqual(nodes);
  });
});

it('breaks a long name, and leaves none of it out', () => {
  const network = networkOf(1);
  const name = 'China Association for Public Companies and Their Very Many Friends';
  const [one] = network.neighbours;
  if (one) one.entity = { ...one.entity, name };
  const lines = layoutNetwork(network, 424, 280).nodes[1]?.label.lines;
  expect(lines?.[0]).toBe('China Association');
  expect(lines?.join(' ')).toBe(name);
});
