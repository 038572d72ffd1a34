import { Check, Scale, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { HanText } from '@/components/ui/han-text';
import type { FigureCheck, FigureTelling } from '@/core/views/figure-check';

const ICONS = { slip: TriangleAlert, differs: Scale, agrees: Check } as const;
const WORDS = { slip: 'Likely slip', differs: 'Does not agree', agrees: 'Agrees' } as const;

/**
 * How a figure stands beside others of the desk: a line that opens on both quotes. It flags and corrects nothing.
 * `label` names the figure where the line does not stand at it.
 */
export function FigureCheckLine({ check, label }: { check: FigureCheck; label?: string }) {
  const Icon = ICONS[check.tone];
  const isHere = label === undefined;
  return (
    <details className={`check check--${check.tone}`} data-testid="figure-check">
      <summary>
        <Icon className="ic ic-s" aria-hidden="true" />
        <span>
          <b>{WORDS[check.tone]}:</b> {label ? `${label}, ` : ''}
          <HanText>{check.text}</HanText>
        </span>
      </summary>
      {check.why === null ? null : (
        <p className="cap">
          <HanText>{check.why}</HanText> Nothing is corrected: look at both.
        </p>
      )}
      <dl>
        <Telling telling={check.here} words={isHere ? 'Here' : null} />
        {check.against.map((telling) => (
          <Telling
            key={telling.figureId}
            telling={telling}
            words={isHere && telling.own ? 'Elsewhere in this article' : null}
          />
        ))}
      </dl>
      {check.more > 0 ? (
        <p className="cap">
          And {check.more} more {check.more === 1 ? 'report' : 'reports'}.
        </p>
      ) : null}
    </details>
  );
}

/** One report's words, linked; `words` stand for its title beside the article that gives it. */
function Telling({ telling, words }: { telling: FigureTelling; words: string | null }) {
  return (
    <div>
      <dt>
        <Link href={`/articles/${telling.articleId}?fact=figure-${telling.figureId}`}>
          <HanText>{words ?? telling.articleTitle}</HanText>
        </Link>
      </dt>
      <dd>
        <q>
          <HanText>{telling.quote}</HanText>
        </q>
      </dd>
    </div>
  );
}
