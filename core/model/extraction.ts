import { z } from 'zod';
import { ENTITY_TYPES } from './entity';
import { DATE_BASES, EVENT_TYPES, PARTICIPANT_ROLES, SERIES_KINDS } from './event';
import { evidenceSchema } from './evidence';
import { CHANGE_BASES, type Change, METRICS, QUALIFIERS } from './figure';
import { CLAIM_STATUSES, CREDIBILITIES } from './source';

/**
 * What extraction says about one article: proposals only, each with its evidence.
 * Entities are referred to by their `key`, which is unique inside one extraction.
 */

const confidenceSchema = z.number().min(0).max(1);

/** Who asserts a fact. `speaker` is null when it is the article's own publisher who speaks. */
export const assertionSchema = z.object({
  speaker: z.string().nullable(),
  status: z.enum(CLAIM_STATUSES),
  credibility: z.literal(CREDIBILITIES),
});

export const extractedEntitySchema = z.object({
  /** Gazetteer key ("baogang-group") or a key made from type and folded name; equal keys are one entity across articles. */
  key: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  name: z.string().min(1),
  /** Every mention in the text, in reading order; never empty. */
  mentions: z.array(evidenceSchema).min(1),
  /** Further names known from the gazetteer, not necessarily in this text. */
  aliases: z.array(z.string()),
  /** Functions of a person as stated, each with its words. */
  roles: z.array(
    z.object({ title: z.string().min(1), organisation: z.string().nullable(), evidence: evidenceSchema }),
  ),
  stateOwned: z.boolean().nullable(),
  /** Key of the parent organisation where the gazetteer knows it. */
  parent: z.string().nullable(),
  confidence: confidenceSchema,
});
export type ExtractedEntity = z.infer<typeof extractedEntitySchema>;

export const extractedEventSchema = z.object({
  type: z.enum(EVENT_TYPES),
  title: z.string().min(1),
  /** EDTF, or null for an undated event. */
  date: z.string().nullable(),
  dateBasis: z.enum(DATE_BASES),
  /** In words a person reads: what an inferred date was taken from ("Year taken from the series count"). Null when stated. */
  dateNote: z.string().nullable(),
  dateEvidence: evidenceSchema.nullable(),
  series: z
    .object({
      /** In English: "Baogang Group Party Committee". */
      body: z.string().min(1),
      bodyKey: z.string().nullable(),
      kind: z.enum(SERIES_KINDS),
      ordinal: z.number().int().positive(),
      year: z.number().int().nullable(),
      evidence: evidenceSchema,
    })
    .nullable(),
  participants: z.array(z.object({ entity: z.string(), role: z.enum(PARTICIPANT_ROLES) })),
  themes: z.array(z.string()),
  evidence: evidenceSchema,
  assertion: assertionSchema,
  confidence: confidenceSchema,
});
export type ExtractedEvent = z.infer<typeof extractedEventSchema>;

const changeSchema: z.ZodType<Change> = z.object({
  value: z.number(),
  valueMax: z.number().optional(),
  unit: z.string().min(1),
  basis: z.enum(CHANGE_BASES),
});

export const extractedFigureSchema = z.object({
  metric: z.enum(METRICS),
  /** Key of the subject entity; null when the subject is not an entity (a price of "rare earth concentrate"). */
  subjectEntity: z.string().nullable(),
  subject: z.string().min(1),
  /** In base units: 18.87 billion yuan is 18870000000 CNY. Losses are negative. */
  value: z.number(),
  valueMax: z.number().nullable(),
  unit: z.string().min(1),
  /** EDTF of what the figure refers to, or null. */
  period: z.string().nullable(),
  periodEvidence: evidenceSchema.nullable(),
  change: changeSchema.nullable(),
  changeAlt: changeSchema.nullable(),
  changeEvidence: evidenceSchema.nullable(),
  qualifier: z.enum(QUALIFIERS),
  /** The amount's own words ("$9.9 billion"), a part of the evidence quote or equal to it. */
  asWritten: z.string().min(1),
  evidence: evidenceSchema,
  assertion: assertionSchema,
  confidence: confidenceSchema,
});
export type ExtractedFigure = z.infer<typeof extractedFigureSchema>;

export const extractedThemeSchema = z.object({
  theme: z.string().min(1),
  /** 0 to 1, relative weight in this text. */
  score: confidenceSchema,
  evidence: z.array(evidenceSchema).min(1),
});
export type ExtractedTheme = z.infer<typeof extractedThemeSchema>;

export const extractedClaimSchema = z.object({
  text: z.string().min(1),
  speaker: z.string().nullable(),
  speakerEntity: z.string().nullable(),
  status: z.enum(CLAIM_STATUSES),
  evidence: evidenceSchema,
});
export type ExtractedClaim = z.infer<typeof extractedClaimSchema>;

export const extractedSourceSchema = z.object({
  publisher: z.string().nullable(),
  publisherEvidence: evidenceSchema.nullable(),
  /** The outlet or company whose own publication the text says it relays. */
  originalOutlet: z.string().nullable(),
  originalOutletEvidence: evidenceSchema.nullable(),
  stateOwned: z.boolean(),
  /** A disclaimer of the text itself ("all claims require third-party validation"), if it has one. */
  disclaimer: evidenceSchema.nullable(),
});
export type ExtractedSource = z.infer<typeof extractedSourceSchema>;

export const extractionSchema = z.object({
  extractorVersion: z.string().min(1),
  language: z.string().min(2),
  title: z.string().nullable(),
  /** Where the title stands in the clean text, when it is a line of it. */
  titleEvidence: evidenceSchema.nullable(),
  /** EDTF with its basis; null when the document gives no date of publication. */
  published: z.string().nullable(),
  publishedBasis: z.enum(['stated', 'inferred', 'none']),
  publishedEvidence: evidenceSchema.nullable(),
  source: extractedSourceSchema,
  /** Key of the organisation that the article is mainly about. */
  mainOrganisation: z.string().nullable(),
  entities: z.array(extractedEntitySchema),
  events: z.array(extractedEventSchema),
  figures: z.array(extractedFigureSchema),
  themes: z.array(extractedThemeSchema),
  claims: z.array(extractedClaimSchema),
});
export type Extraction = z.infer<typeof extractionSchema>;
