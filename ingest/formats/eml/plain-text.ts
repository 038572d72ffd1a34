import { needsSpace } from '../pdf/segments';
import { withoutService } from './newsletter';

/** Senders that wrap lines do so between these widths. */
const NARROWEST = 55;
const WIDEST = 100;

/** Lines that were wrapped at a fixed width, joined again; a line that ends early keeps its end. */
function unwrap(text: string): string {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => (/^\S*https?:/.test(line) ? 0 : line.length)));
  if (width < NARROWEST || width > WIDEST) return text;
  let unwrapped = '';
  let before = '';
  for (const line of lines) {
    const word = /^\S+/.exec(line)?.[0] ?? '';
    const isList = /^(?:[-*•>]|\d{1,2}[.)])/.test(line);
    const isWrapped =
      before.length > width * 0.6 && word !== '' && !isList && before.length + 1 + word.length > width;
    if (isWrapped) unwrapped += (needsSpace(before, line) ? ' ' : '') + line;
    else unwrapped += `${unwrapped === '' ? '' : '\n'}${line}`;
    before = line;
  }
  return unwrapped;
}

/** The plain text of a message without its signature and the lines about the subscription. */
export function readPlainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const mark = lines.lastIndexOf('-- ');
  // A signature stands at the end and is short (RFC 3676, 4.3).
  const own = mark > 0 && lines.length - mark <= 15 ? lines.slice(0, mark) : lines;
  return withoutService(unwrap(own.map((line) => line.trimEnd()).join('\n')));
}
