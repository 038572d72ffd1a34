/** The height of a network with so many neighbours, known before it is laid out, so that nothing jumps. */
export function networkHeight(neighbours: number): number {
  if (neighbours <= 6) return 280;
  if (neighbours <= 14) return 340;
  return neighbours <= 30 ? 430 : 540;
}
