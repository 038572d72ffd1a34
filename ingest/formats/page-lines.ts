import type { Block, Blocks } from './page-blocks';

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The weight of a text in letters of Latin script: a Chinese character says about as much as three. */
export const weigh = (text: string) => text.length + 2 * (text.match(HAN)?.length ?? 0);
const ends = (text: string) => /[.!?。！？…:：;；”"»’)）]['”’"»)\]]?\s*(?:\[\d+\])?$/.test(text);
export const linkShare = (block: Block) => block.linkLength / block.text.length;

/** Whether a line reads as a sentence or more of running text. */
export function isProse(block: Block): boolean {
  const weight = weigh(block.text);
  return linkShare(block) < 0.4 && (weight >= 140 || (weight >= 40 && ends(block.text)));
}

/** Letters alone, for comparing what a page says in two places. */
export const squeeze = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/** A stretch of lines, half open. */
export interface Span {
  from: number;
  to: number;
}

/** A page's lines with sums that make any stretch of them cheap to judge. */
export class Lines {
  readonly blocks: Block[];
  readonly prose: boolean[];
  private readonly lengths = [0];
  private readonly linkLengths = [0];
  private readonly proseLengths = [0];
  private readonly proseCounts = [0];

  constructor({ blocks }: Blocks) {
    this.blocks = blocks;
    this.prose = blocks.map(isProse);
    for (const [i, block] of blocks.entries()) {
      this.lengths.push(this.lengths[i]! + block.text.length);
      this.linkLengths.push(this.linkLengths[i]! + block.linkLength);
      this.proseLengths.push(this.proseLengths[i]! + (this.prose[i] ? weigh(block.text) : 0));
      this.proseCounts.push(this.proseCounts[i]! + (this.prose[i] ? 1 : 0));
    }
  }
  length = ({ from, to }: Span) => this.lengths[to]! - this.lengths[from]!;
  linkLength = ({ from, to }: Span) => this.linkLengths[to]! - this.linkLengths[from]!;
  /** The weight of the running text. */
  proseLength = ({ from, to }: Span) => this.proseLengths[to]! - this.proseLengths[from]!;
  proseCount = ({ from, to }: Span) => this.proseCounts[to]! - this.proseCounts[from]!;
}
