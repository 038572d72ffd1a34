import type { Word } from './entities-words';

/** A power of two, large enough that few other steps share the place of one that is held. */
const BITS = 1 << 17;

const bitOf = (node: number, { key }: Word): number => {
  const mixed = Math.imul(key ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (BITS - 1);
};

/**
 * Which words go on from which nodes of a trie. Most words of a text go on from none, and this small table tells so at
 * less cost than a look into the nodes; it may say yes where no word goes on, never no where one does.
 */
export class TrieEdges {
  private readonly held = new Uint32Array(BITS / 32);

  add(node: number, word: Word): void {
    const bit = bitOf(node, word);
    this.held[bit >>> 5]! |= 1 << (bit & 31);
  }

  mayHold(node: number, word: Word): boolean {
    const bit = bitOf(node, word);
    return (this.held[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }
}
