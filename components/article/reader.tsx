import { Fragment, type Ref } from 'react';
import type { ArticleParagraph } from '@/core/views/article';
import { EVIDENCE_LAYERS, type EvidenceLayer, type HighlightPart, type Mark } from '@/core/views/highlight';
import { formatArticleAddress } from './article-address';

/**
 * The clean text, paragraph by paragraph, with its evidence marked in the layers that are on, and with what no near
 * duplicate says where `fresh` asks for it.
 */
export function Reader(props: {
  paragraphs: ArticleParagraph[];
  language: string;
  layers: EvidenceLayer[];
  fresh: boolean;
  isLit: (fact: string) => boolean;
  /** The words are being selected by keyboard: the text takes the focus and the arrows. */
  isSelecting?: boolean;
  box?: Ref<HTMLDivElement>;
}) {
  const { paragraphs, language, layers, fresh, isLit, isSelecting = false, box } = props;
  const off = EVIDENCE_LAYERS.filter((layer) => !layers.includes(layer)).map((layer) => `off-${layer}`);
  return (
    <div
      ref={box}
      className={['reader', ...off].join(' ')}
      lang={language}
      {...(isSelecting
        ? {
            'data-selecting': true,
            tabIndex: 0,
            role: 'application',
            'aria-label':
              'Select words. The arrows go from word to word, Shift extends, Enter adds a fact, Escape ends.',
          }
        : {})}
    >
      {paragraphs.map((paragraph) => (
        <p key={paragraph.number} data-start={paragraph.start}>
          <span className="pn" aria-hidden="true">
            {paragraph.number}
          </span>
          {runsOf(paragraph.parts).map((run, index) => {
            const parts = run.parts.map((part, at) => (
              <Part key={at} part={part} layers={layers} isLit={isLit} />
            ));
            return run.isFresh && fresh ? (
              <ins key={index} className="fresh">
                {parts}
              </ins>
            ) : (
              <Fragment key={index}>{parts}</Fragment>
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** Neighbouring parts that are new, or known, together. */
function runsOf(parts: HighlightPart[]): { isFresh: boolean; parts: HighlightPart[] }[] {
  const runs: { isFresh: boolean; parts: HighlightPart[] }[] = [];
  for (const part of parts) {
    const isFresh = part.isFresh === true;
    const last = runs.at(-1);
    if (last?.isFresh === isFresh) last.parts.push(part);
    else runs.push({ isFresh, parts: [part] });
  }
  return runs;
}

function Part({
  part,
  layers,
  isLit,
}: {
  part: HighlightPart;
  layers: EvidenceLayer[];
  isLit: (fact: string) => boolean;
}) {
  // The shortest span comes first and lies innermost, so that its tint is on top; the others keep their lines below it.
  return <Nested part={part} depth={part.marks.length - 1} layers={layers} isLit={isLit} />;
}

function Nested(props: {
  part: HighlightPart;
  depth: number;
  layers: EvidenceLayer[];
  isLit: (fact: string) => boolean;
}) {
  const { part, depth, layers, isLit } = props;
  const mark = part.marks[depth];
  if (!mark) return part.text;
  const classes = ['hl', `hl--${mark.layer}`, `hl--d${Math.min(depth, 3)}`];
  if (!mark.opens) classes.push('hl--on');
  if (mark.tag === null) classes.push('hl--off');
  if (isLit(mark.key)) classes.push('is-on');
  return (
    <mark data-fact={mark.key} className={classes.join(' ')}>
      <Nested {...props} depth={depth - 1} />
      {mark.tag !== null && layers.includes(mark.layer) ? <TagLink mark={mark} layers={layers} /> : null}
    </mark>
  );
}

function TagLink({ mark, layers }: { mark: Mark; layers: EvidenceLayer[] }) {
  return (
    <sup>
      <a data-pick href={formatArticleAddress({ layers, fact: mark.key })} aria-label={`Fact ${mark.tag}`}>
        {mark.tag}
      </a>
    </sup>
  );
}
