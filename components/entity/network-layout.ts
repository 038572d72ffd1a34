import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { EgoNetwork } from '@/core/views/ego-network';

/** Words beside a mark, anchored at its middle height. */
export interface PlacedLabel {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

export interface PlacedNode {
  id: number;
  x: number;
  y: number;
  /** Half the width of its mark. */
  r: number;
  label: PlacedLabel;
  /** Whether the label has room beside the others; else it shows on hover and focus. */
  isLabelled: boolean;
}

export interface NetworkLayout {
  width: number;
  height: number;
  /** The entity itself first, then its neighbours in their order. */
  nodes: PlacedNode[];
}

interface Body extends SimulationNodeDatum {
  id: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Enough for the simulation to come to rest; it is never shown moving. */
const TICKS = 300;
const EGO_RADIUS = 13;
const RADIUS = 7;
/** Marks stand at least so far apart, so that each can be hit with a finger's edge and told from the next. */
const APART = 27;
const MARGIN = { x: 14, y: 20 };
/** Mean advance and line height of the 11.5 px label face; Han characters are square. */
const LETTER = 6.1;
const HAN = 12;
const LINE = 13;
const LONGEST_LINE = 18;
const WITHOUT_SPACES = new RegExp(`.{1,${LONGEST_LINE}}`, 'gu');

/**
 * Places the entity, its neighbours and their labels in a box of the given size (pixels). The same network comes out the
 * same each time: the simulation begins from a fixed spiral and its jitter has a fixed seed. Who shares more articles
 * stands nearer. Marks keep their distance, and no two of the labels shown overlap: the strongest neighbours get theirs
 * first, and one without room is shown when its mark is pointed at.
 */
export function layoutNetwork(network: EgoNetwork, width: number, height: number): NetworkLayout {
  const bodies = settle(network);
  const spots = stretch(bodies, width, height);
  pushApart(spots, width, height);
  const [own, ...others] = spots;
  if (!own) return { width, height, nodes: [] };
  const size = { width, height };
  const names = new Map(network.neighbours.map(({ entity }) => [entity.id, entity.name]));
  names.set(network.centre.id, network.centre.name);
  const marks = spots.map((spot, index) => around(spot, index === 0 ? EGO_RADIUS : RADIUS));
  const taken: Box[] = [];
  const nodes = [own, ...others].map((spot, index): PlacedNode => {
    const r = index === 0 ? EGO_RADIUS : RADIUS;
    const lines = breakName(names.get(spot.id) ?? '');
    const choices = labelChoices(spot, r, lines, own, index === 0);
    const isInside = (box: Box) =>
      box.left >= 2 && box.right <= size.width - 2 && box.top >= 2 && box.bottom <= size.height - 2;
    const isFree = (box: Box) =>
      isInside(box) &&
      !taken.some((other) => overlaps(box, other)) &&
      !marks.some((other, at) => at !== index && overlaps(box, other));
    const free = choices.find((choice) => isFree(boxOf(choice)));
    const label = free ?? choices.find((choice) => isInside(boxOf(choice))) ?? inside(choices, size.width);
    if (free) taken.push(boxOf(free));
    return { id: spot.id, x: spot.x, y: spot.y, r, label, isLabelled: free !== undefined };
  });
  return { width, height, nodes };
}

interface Spot {
  id: number;
  x: number;
  y: number;
}

/** The forces at rest, around the entity at the origin. */
function settle({ centre, neighbours, ties }: EgoNetwork): Spot[] {
  const most = Math.max(1, ...neighbours.map(({ articles }) => articles));
  const bodies: Body[] = [
    { id: centre.id, fx: 0, fy: 0 },
    ...neighbours.map(({ entity }) => ({ id: entity.id })),
  ];
  const spokes = neighbours.map(({ entity, articles }) => ({
    source: centre.id,
    target: entity.id,
    distance: 60 + 90 * (1 - Math.sqrt(articles / most)),
    strength: 0.5,
  }));
  const rims = ties.map(({ a, b }) => ({ source: a, target: b, distance: 44, strength: 0.22 }));
  type Pull = SimulationLinkDatum<Body> & { distance: number; strength: number };
  forceSimulation(bodies)
    .force(
      'pull',
      forceLink<Body, Pull>([...spokes, ...rims])
        .id(({ id }) => id)
        .distance(({ distance }) => distance)
        .strength(({ strength }) => strength),
    )
    .force('push', forceManyBody<Body>().strength(-110))
    .force('apart', forceCollide<Body>(APART / 1.6))
    .stop()
    .tick(TICKS);
  return bodies.map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
}

/** Stretched to fill the box, the two directions each by their own measure. */
function stretch(spots: Spot[], width: number, height: number): Spot[] {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A few neighbours need room for their names at the sides.
  const side = spots.length <= 16 ? Math.min(84, width / 5) : 34;
  const scale = (value: number, low: number, high: number, from: number, to: number) =>
    high - low < 1 ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
  return spots.map(({ id, x, y }) => ({
    id,
    x: scale(x, left, right, side, width - side),
    y: scale(y, top, bottom, MARGIN.y + 4, height - MARGIN.y - 10),
  }));
}

/** Moves what stands too close, half each, until nothing does or it has been tried long enough. */
function pushApart(spots: Spot[], width: number, height: number): void {
  for (let round = 0; round < 200; round++) {
    let isMoved = false;
    for (const [i, one] of spots.entries()) {
      for (const two of spots.slice(i + 1)) {
        const apart = i === 0 ? APART + 10 : APART;
        const [dx, dy] = [two.x - one.x || 0.01, two.y - one.y || 0.01];
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        const shift = (apart - distance) / 2 + 0.1;
        one.x -= (dx / distance) * shift;
        one.y -= (dy / distance) * shift;
        two.x += (dx / distance) * shift;
        two.y += (dy / distance) * shift;
        isMoved = true;
      }
    }
    for (const spot of spots) {
      spot.x = Math.min(width - MARGIN.x, Math.max(MARGIN.x, spot.x));
      spot.y = Math.min(height - MARGIN.y, Math.max(MARGIN.y, spot.y));
    }
    if (!isMoved) return;
  }
}

/** Beside the mark, away from the entity first; the entity's own name below it. */
function labelChoices(spot: Spot, r: number, lines: string[], own: Spot, isOwn: boolean): PlacedLabel[] {
  const middle = spot.y + 4 - ((lines.length - 1) * LINE) / 2;
  const right: PlacedLabel = { x: spot.x + r + 5, y: middle, anchor: 'start', lines };
  const left: PlacedLabel = { x: spot.x - r - 5, y: middle, anchor: 'end', lines };
  const below: PlacedLabel = { x: spot.x, y: spot.y + r + 13, anchor: 'middle', lines };
  const above: PlacedLabel = {
    x: spot.x,
    y: spot.y - r - 5 - (lines.length - 1) * LINE,
    anchor: 'middle',
    lines,
  };
  if (isOwn) return [below, above, right, left];
  const [dx, dy] = [spot.x - own.x, spot.y - own.y];
  const sides = dx >= 0 ? [right, left] : [left, right];
  const ends = dy >= 0 ? [below, above] : [above, below];
  return Math.abs(dx) * 1.4 >= Math.abs(dy)
    ? [...sides.slice(0, 1), ...ends, ...sides.slice(1)]
    : [...ends.slice(0, 1), ...sides, ...ends.slice(1)];
}

function inside(choices: PlacedLabel[], width: number): PlacedLabel {
  const label = choices.find(({ anchor }) => anchor === 'middle') as PlacedLabel;
  const half = widthOf(label.lines) / 2 + 3;
  return { ...label, x: Math.min(width - half, Math.max(half, label.x)) };
}

/** The room that a label takes, with a pixel of air. */
export function boxOf({ x, y, anchor, lines }: PlacedLabel): Box {
  const width = widthOf(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 1, right: left + width + 1, top: y - 10, bottom: y + (lines.length - 1) * LINE + 4 };
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const around = ({ x, y }: Spot, r: number): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

const widthOf = (lines: string[]): number => Math.max(...lines.map(lineWidth));

const lineWidth = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? HAN : LETTER), 0);

/** A name whole, over as many lines as its words need; without spaces to break at, after so many letters. */
function breakName(name: string): string[] {
  const space = name.includes(' ') ? ' ' : '';
  const lines: string[] = [];
  for (const piece of space ? name.split(' ') : (name.match(WITHOUT_SPACES) ?? [])) {
    const longer = `${lines.at(-1)}${space}${piece}`;
    if (lines.length > 0 && longer.length <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
