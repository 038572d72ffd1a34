import { expect, it } from 'vitest';
import { tokensOf } from './entities-tokens';
import { TrieEdges } from './trie-edges';

it('knows every step that was added, and hardly any other', () => {
  const edges = new TrieEdges();
  const words = tokensOf(Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' '));
  for (const [node, word] of words.entries()) edges.add(node % 7, word);
  const held = (shift: number) => words.filter((word, node) => edges.mayHold((node + shift) % 7, word));
  expect(held(0)).toHaveLength(words.length);
  expect(held(1).length).toBeLessThan(words.length / 10);
});

it('takes singular and plural for one word, as the lists of terms do', () => {
  const edges = new TrieEdges();
  const [one, many, other] = tokensOf('furnace Furnaces kiln');
  edges.add(3, one!);
  expect(edges.mayHold(3, many!)).toBe(true);
  expect(edges.mayHold(3, other!)).toBe(false);
});
