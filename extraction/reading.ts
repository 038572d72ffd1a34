import { paragraphsOf, sentencesOf } from '@/core/text/sentence';
import { countSigns, HAN, LATIN } from '@/core/text/signs';
import type { Span } from '@/core/text/span';
import { GAZETTEER, type Gazetteer } from './rules/gazetteer';

/** What the document itself says about its text, from its header or front block; all may be absent. */
export interface Header {
  title: string | null;
  url: string | null;
  /** EDTF date of publication. */
  published: string | null;
  publisher: string | null;
  language: string | null;
}

/** A clean text, split once; every detector reads this. */
export interface Reading {
  text: string;
  header: Header;
  /** BCP 47, by script: `zh-Hans` when most letters are Han, else `en`. */
  language: string;
  paragraphs: Span[];
  sentences: Span[];
  /** The things that are known by name. */
  gazetteer: Gazetteer;
}

function languageOf(text: string): string {
  const [han = 0, latin = 0] = countSigns(text, HAN, LATIN);
  return han * 2 > latin ? 'zh-Hans' : 'en';
}

/** Split a clean text for the detectors. */
export function readText(text: string, header: Header, gazetteer: Gazetteer = GAZETTEER): Reading {
  const paragraphs = paragraphsOf(text);
  return {
    text,
    header,
    language: header.language ?? languageOf(text),
    paragraphs,
    sentences: sentencesOf(text, paragraphs),
    gazetteer,
  };
}

/** The span of `spans` (sorted, disjoint) that holds the offset, or null between two. */
export function spanAt(spans: Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return null;
}
