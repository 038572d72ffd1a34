import { METRICS, type Metric } from '@/core/model/figure';
import { buildComparison } from '@/core/views/figure-comparison';
import { buildPanels } from '@/core/views/figure-panels';
import { drawnAs, type Showing } from '@/core/views/figure-rows';
import type { FigureSubjectRef, FiguresView, FigureTopicPanel } from '@/core/views/figures';
import type { FigureScope } from '@/db/queries/figure-counts';
import { type FigureTopic, listFigureTopics, listTopicFigures } from '@/db/queries/figure-list';
import type { Desk } from '@/server/context';
import type { Conflicts } from '@/server/figures/conflicts';

/** So many pairs of a subject and a metric are drawn; with at most three panels of six bars each that is some 200 marks. */
const MOST_TOPICS = 12;
const MOST_PANELS = 3;
/** So many subjects fit side by side. */
const MOST_COMPARED = 8;
/** So many of the latest figures of one topic are read: a panel draws six periods. */
const MOST_FIGURES = 120;

function topicPanels(
  desk: Desk,
  scope: FigureScope,
  conflicts: Conflicts,
  showing: Showing,
  topic: FigureTopic,
  most: number,
): FigureTopicPanel[] {
  const figures = listTopicFigures(desk.db, scope.filters, scope.conflicting, topic, MOST_FIGURES);
  const first = figures[0];
  if (!first) return [];
  const subject: FigureSubjectRef = { entity: first.entity, words: first.subject };
  const drawn = figures.map((figure) => drawnAs(figure, showing));
  const wordsOf = new Map(drawn.map(({ figure, words }) => [figure.id, words]));
  const { panels } = buildPanels(
    drawn.map(({ figure }) => figure),
    null,
    most,
  );
  return panels.map((panel) => {
    const used = new Set<string>();
    const points = panel.points.map((point) => {
      const words = point.figureIds.map((id) => wordsOf.get(id)).find((each) => each) ?? null;
      if (words) used.add(words);
      return {
        ...point,
        tip: words ? `${point.tip}; converted ${words}` : point.tip,
        ...(point.figureIds.some((id) => conflicts.has(id)) ? { conflict: true as const } : {}),
      };
    });
    return {
      key: `${subject.entity?.id ?? subject.words} ${panel.key}`,
      subject,
      panel: { ...panel, points },
      conversions: [...used],
    };
  });
}

/** The metric that subjects are compared in: the chosen one, else the one with the most subjects. */
function comparedMetric(chosen: Metric[], topics: FigureTopic[]): Metric | null {
  if (chosen.length === 1) return chosen[0] ?? null;
  const counts = METRICS.map((metric) => ({
    metric,
    n: topics.filter((topic) => topic.metric === metric).length,
  })).sort((a, b) => b.n - a.n);
  return counts[0] && counts[0].n > 0 ? counts[0].metric : null;
}

/** The charts of a view of figures: small multiples by subject and metric, or subjects side by side for one metric. */
export function readFigurePanels(
  desk: Desk,
  scope: FigureScope,
  conflicts: Conflicts,
  showing: Showing,
  isCompared: boolean,
): Pick<FiguresView, 'panels' | 'topics' | 'comparison'> {
  const { filters, conflicting } = scope;
  const { topics, total } = listFigureTopics(desk.db, filters, conflicting, isCompared ? 500 : MOST_TOPICS);
  if (!isCompared) {
    const panels = topics.flatMap((topic) =>
      topicPanels(desk, scope, conflicts, showing, topic, MOST_PANELS),
    );
    return { panels, topics: { drawn: topics.length, all: total }, comparison: null };
  }
  const metric = comparedMetric(filters.metrics, topics);
  const compared = topics.filter((topic) => topic.metric === metric);
  const subjects = compared.slice(0, MOST_COMPARED).flatMap((topic) => {
    const drawn = topicPanels(desk, scope, conflicts, showing, topic, 4);
    return drawn[0] ? [{ subject: drawn[0].subject, panels: drawn.map(({ panel }) => panel) }] : [];
  });
  return {
    panels: [],
    topics: { drawn: subjects.length, all: compared.length },
    comparison: metric === null ? null : buildComparison(metric, subjects),
  };
}
