import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import {
  articleOf,
  type BriefEntry,
  type BriefEvent,
  type BriefFigure,
  type BriefSource,
  citeSources,
} from '@/core/brief/brief';
import type { WrittenBrief } from '@/core/brief/brief-markdown';
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
} from '@/core/brief/brief-words';
import { toWellFormed } from '@/core/text/well-formed';

type Numbered = BriefSource & { number: number };
type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** Signs that XML 1.0 cannot hold, lone surrogates among them; a text may carry them, a document may not. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;
const clean = (words: string): string => toWellFormed(words).replace(NOT_IN_XML, '');

const run = (words: string, bold = false) => new TextRun({ text: clean(words), bold });
const heading = (words: string, level: Heading) =>
  new Paragraph({ heading: level, keepNext: true, children: [run(words)] });
const paragraph = (...children: ParagraphChild[]) => new Paragraph({ children });
const quotation = (words: string) =>
  new Paragraph({ style: 'Quote', children: [new TextRun({ text: `“${clean(words)}”` })] });

/** Only what a browser opens as a page becomes a link. */
function link(words: string, url: string | null): ParagraphChild {
  if (url === null || !/^https?:\/\//i.test(url)) return run(words);
  return new ExternalHyperlink({
    link: clean(url),
    children: [new TextRun({ text: clean(words), style: 'Hyperlink' })],
  });
}

const standing = (fact: BriefEvent | BriefFigure, { source }: BriefSource): string =>
  `${briefClaim(fact)}. ${briefGrade(source, fact)}. ${briefReview(fact)}.`;

/** Whose word a fact is and how far to believe it, with its source, the way to its words on the desk, and who repeats it. */
function standingParagraph(
  fact: BriefEvent | BriefFigure,
  kind: 'event' | 'figure',
  retold: string[],
  source: Numbered,
  desk: string,
): Paragraph {
  return new Paragraph({
    style: 'Standing',
    children: [
      run(`${standing(fact, source)} Source [${source.number}], `),
      link('on the desk', `${desk}/articles/${fact.articleId}?fact=${kind}-${fact.id}`),
      run('.'),
      ...(retold.length > 0 ? [run(` Also told by ${retold.join(', ')}; counted once.`)] : []),
    ],
  });
}

function eventParagraphs(event: BriefEvent, source: Numbered, desk: string): Paragraph[] {
  const who = event.entities.map(({ name }) => name).join(', ');
  return [
    new Paragraph({
      keepNext: true,
      children: [run(who === '' ? briefType(event) : `${briefType(event)} · ${who}`)],
    }),
    ...event.quotes.map(quotation),
    standingParagraph(event, 'event', event.retold, source, desk),
    ...figureParagraphs(event.figures, source, 'In the same paragraph:'),
  ];
}

function figureParagraphs(figures: BriefFigure[], source: Numbered, title: string): Paragraph[] {
  if (figures.length === 0) return [];
  return [
    new Paragraph({ keepNext: true, children: [run(title)] }),
    ...figures.flatMap((figure) => [
      new Paragraph({ bullet: { level: 0 }, keepNext: true, children: [run(briefFigure(figure), true)] }),
      quotation(figure.quote),
      new Paragraph({ style: 'Standing', children: [run(standing(figure, source))] }),
    ]),
  ];
}

function entryParagraphs(entry: BriefEntry, number: number, source: Numbered, desk: string): Paragraph[] {
  if (entry.kind === 'event') {
    const { event } = entry;
    return [
      heading(`${number}. ${briefDate(event.date)}: ${event.title}`, HeadingLevel.HEADING_1),
      ...eventParagraphs(event, source, desk),
    ];
  }
  if (entry.kind === 'figure') {
    const { figure } = entry;
    return [
      heading(`${number}. ${briefWhen(entry)}: ${briefAmount(figure)}`, HeadingLevel.HEADING_1),
      new Paragraph({ keepNext: true, children: [run(briefBasis(figure))] }),
      quotation(figure.quote),
      standingParagraph(figure, 'figure', entry.retold, source, desk),
    ];
  }
  return [
    heading(`${number}. ${briefWhen(entry)}: ${source.title}`, HeadingLevel.HEADING_1),
    paragraph(run(`Article. ${briefOrigin(source.source)}. Source [${source.number}].`)),
    ...(source.disclaimer === null ? [] : [paragraph(run(`The text itself warns: “${source.disclaimer}”`))]),
    ...entry.events.flatMap((event) => [
      heading(`${briefDate(event.date)}: ${event.title}`, HeadingLevel.HEADING_2),
      ...eventParagraphs(event, source, desk),
    ]),
    ...figureParagraphs(entry.figures, source, 'Figures of the article:'),
    ...(entry.more > 0
      ? [paragraph(run(`${entry.more} further facts stand in the article on the desk.`))]
      : []),
  ];
}

function sourceParagraph(source: Numbered, desk: string): Paragraph {
  const details = [
    ...(source.author === null ? [] : [`by ${source.author}`]),
    briefOrigin(source.source),
    briefPublished(source),
    ...(source.isReplaced ? ['replaced by a newer version since'] : []),
    ...(source.url === null ? [] : [source.url]),
  ];
  return new Paragraph({
    numbering: { reference: 'sources', level: 0 },
    children: [
      link(source.title, source.url),
      run(`, ${details.join(', ')}. `),
      link('On the desk', `${desk}/articles/${source.articleId}`),
      run('.'),
    ],
  });
}

const STYLES = {
  default: {
    document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120 } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 80 } } },
    heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 220, after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: 567, right: 567 }, spacing: { before: 60, after: 60 } },
    },
    { id: 'Standing', name: 'Standing', basedOn: 'Normal', run: { size: 19, color: '595959' } },
  ],
};

const A4 = { width: 11906, height: 16838 };

/** The brief as a Word document: real headings, quotes in the style of quotes, sources as a numbered list. */
export async function writeBriefDocx({ title, introduction, view, desk }: WrittenBrief): Promise<Uint8Array> {
  const cited = citeSources(view.entries, view.sources);
  const entries = view.entries.flatMap((entry, index) => {
    const source = cited.get(articleOf(entry));
    return source ? entryParagraphs(entry, index + 1, source, desk) : [];
  });
  const coverage =
    view.coverage.length === 0
      ? []
      : [
          heading('What this desk does not cover', HeadingLevel.HEADING_1),
          paragraph(run('By the ordinals that the reports give.')),
          ...view.coverage.map(
            ({ label, text, gaps }) =>
              new Paragraph({
                bullet: { level: 0 },
                children: [run(`${label}: `, true), run(`${text} on this desk. ${gaps.join('; ')}`.trim())],
              }),
          ),
        ];
  const document = new Document({
    creator: view.madeBy ?? 'Lodestone',
    title: clean(title),
    styles: STYLES,
    numbering: {
      config: [
        {
          reference: 'sources',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '[%1]',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 567, hanging: 567 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4 } },
        children: [
          heading(title, HeadingLevel.TITLE),
          new Paragraph({ style: 'Standing', children: [run(briefMade(view))] }),
          ...introduction
            .split(/\n\s*\n/)
            .filter((words) => words.trim() !== '')
            .map((words) => paragraph(run(words.trim()))),
          ...briefNotes(view).map((note) => new Paragraph({ style: 'Standing', children: [run(note)] })),
          ...entries,
          ...coverage,
          heading('Sources', HeadingLevel.HEADING_1),
          ...[...cited.values()].map((source) => sourceParagraph(source, desk)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
