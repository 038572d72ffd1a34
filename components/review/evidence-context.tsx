import { HanText } from '@/components/ui/han-text';
import type { HighlightPart } from '@/core/views/highlight';
import type { ContextParagraph } from '@/core/views/review';

function Marked({ part, depth }: { part: HighlightPart; depth: number }) {
  const mark = part.marks[depth];
  if (!mark) return <HanText>{part.text}</HanText>;
  const classes = ['hl', `hl--${mark.layer}`, `hl--d${Math.min(depth, 3)}`];
  if (!mark.opens) classes.push('hl--on');
  if (mark.tag === null) classes.push('hl--off');
  return (
    <mark className={classes.join(' ')}>
      <Marked part={part} depth={depth - 1} />
      {mark.tag !== null && <sup>{mark.tag}</sup>}
    </mark>
  );
}

/** The words that prove a fact, in their paragraph, with what stands before and behind it. */
export function EvidenceContext({ context }: { context: ContextParagraph[] }) {
  return (
    <div className="evbox">
      {context.map(({ number, isProof, parts }) => (
        <p key={number} className={isProof ? 'evbox__proof' : undefined}>
          {isProof && (
            <b className="evbox__n" title={`Paragraph ${number}`}>
              {number}
            </b>
          )}
          {parts.map((part, index) => (
            <Marked key={index} part={part} depth={part.marks.length - 1} />
          ))}
        </p>
      ))}
    </div>
  );
}
