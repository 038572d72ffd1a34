import {
  articleOf,
  type BriefEntry,
  type BriefEvent,
  type BriefFigure,
  type BriefSource,
  type BriefView,
  citeSources,
} from './brief';
import {
  briefAmount,
  briefBasis,
  briefClaim,
  briefDate,
  briefFigure,
  briefGrade,
  briefMade,
  briefNotes,
  briefOrigin,
  briefPublished,
  briefReview,
  briefType,
  briefWhen,
} from './brief-words';

/** A brief as it is written out: the view, in the order of the page, with what the analyst typed. */
export interface WrittenBrief {
  title: string;
  introduction: string;
  view: BriefView;
  /** Origin of the desk, for links back to it ("http://127.0.0.1:3000"). */
  desk: string;
}

/**
 * Words that stand in Markdown as they are: what would be markup is escaped, lines are joined. CommonMark lets any ASCII
 * punctuation be escaped.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=:])/, '\\$1')
    .replace(/(https?|ftp)(:)|(www)(\.)/gi, '$1$3\\$2$4')
    .replaceAll('@', '\\@');
}

const md = escapeMarkdown;

/** A destination of a link: only what a browser opens as a page. */
const linkTo = (words: string, url: string | null): string =>
  url !== null && /^https?:\/\//i.test(url)
    ? `[${md(words)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`
    : md(words);

type Cited = ReturnType<typeof citeSources>;

function standing(fact: BriefEvent | BriefFigure, source: BriefSource): string {
  return `${briefClaim(fact)}. ${briefGrade(source.source, fact)}. ${briefReview(fact)}.`;
}

/** Whose word a fact is and how far to believe it, with its source and the way to its words on the desk. */
function standingLine(
  fact: BriefEvent | BriefFigure,
  kind: 'event' | 'figure',
  source: BriefSource & { number: number },
  desk: string,
): string {
  const place = linkTo('on the desk', `${desk}/articles/${fact.articleId}?fact=${kind}-${fact.id}`);
  return `${md(standing(fact, source))} Source \\[${source.number}\\], ${place}.`;
}

const retoldLines = (retold: string[]): string[] =>
  retold.length > 0 ? [md(`Also told by ${retold.join(', ')}; counted once.`)] : [];

function eventLines(event: BriefEvent, source: BriefSource & { number: number }, desk: string): string[] {
  const who = event.entities.map(({ name }) => name).join(', ');
  return [
    md(`${briefType(event)}${who === '' ? '' : ` · ${who}`}`),
    ...event.quotes.map((quote) => `> “${md(quote)}”`),
    standingLine(event, 'event', source, desk),
    ...retoldLines(event.retold),
    ...figureLines(event.figures, source, 'In the same paragraph:'),
  ];
}

function figureLines(figures: BriefFigure[], source: BriefSource, heading: string): string[] {
  if (figures.length === 0) return [];
  const items = figures.map(
    (figure) => `- **${md(briefFigure(figure))}**: “${md(figure.quote)}” ${md(standing(figure, source))}`,
  );
  return [heading, items.join('\n')];
}

function entryLines(entry: BriefEntry, number: number, cited: Cited, desk: string): string[] {
  const source = cited.get(articleOf(entry));
  if (!source) return [];
  if (entry.kind === 'event') {
    const { event } = entry;
    return [
      `## ${number}\\. ${md(`${briefDate(event.date)}: ${event.title}`)}`,
      ...eventLines(event, source, desk),
    ];
  }
  if (entry.kind === 'figure') {
    const { figure } = entry;
    return [
      `## ${number}\\. ${md(`${briefWhen(entry)}: ${briefAmount(figure)}`)}`,
      md(briefBasis(figure)),
      `> “${md(figure.quote)}”`,
      standingLine(figure, 'figure', source, desk),
      ...retoldLines(entry.retold),
    ];
  }
  return [
    `## ${number}\\. ${md(`${briefWhen(entry)}: ${source.title}`)}`,
    `${md(`Article. ${briefOrigin(source.source)}`)}. Source \\[${source.number}\\].`,
    ...(source.disclaimer === null ? [] : [`The text itself warns: “${md(source.disclaimer)}”`]),
    ...entry.events.flatMap((event) => [
      `### ${md(`${briefDate(event.date)}: ${event.title}`)}`,
      ...eventLines(event, source, desk),
    ]),
    ...figureLines(entry.figures, source, 'Figures of the article:'),
    ...(entry.more > 0 ? [`${entry.more} further facts stand in the article on the desk.`] : []),
  ];
}

function sourceLine(source: BriefSource & { number: number }, desk: string): string {
  const parts = [
    linkTo(source.title, source.url),
    ...(source.author === null ? [] : [md(`by ${source.author}`)]),
    md(briefOrigin(source.source)),
    md(briefPublished(source)),
    ...(source.isReplaced ? ['replaced by a newer version since'] : []),
  ];
  return `${source.number}. ${parts.join(', ')}. ${linkTo('On the desk', `${desk}/articles/${source.articleId}`)}.`;
}

/** The brief as CommonMark. Quotes stand exactly as in the text, their markup escaped. */
export function writeBriefMarkdown({ title, introduction, view, desk }: WrittenBrief): string {
  const cited = citeSources(view.entries, view.sources);
  const blocks = [
    `# ${md(title)}`,
    md(briefMade(view)),
    ...introduction
      .split(/\n\s*\n/)
      .map((paragraph) => md(paragraph.trim()))
      .filter(Boolean),
    ...briefNotes(view).map((note) => `*${md(note)}*`),
    ...view.entries.flatMap((entry, index) => entryLines(entry, index + 1, cited, desk)),
    ...(view.coverage.length > 0
      ? [
          '## What this desk does not cover',
          'By the ordinals that the reports give.',
          view.coverage
            .map(
              ({ label, text, gaps }) =>
                `- ${md(`${label}: ${text} on this desk. ${gaps.join('; ')}`.trim())}`,
            )
            .join('\n'),
        ]
      : []),
    '## Sources',
    [...cited.values()].map((source) => sourceLine(source, desk)).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
