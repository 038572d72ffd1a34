import type { EventRule } from './event-grammar-shape';

/** Frames of visits and of the agreements they often end in. */
export const JOURNEY_RULES: readonly EventRule[] = [
  // Visits
  {
    id: 'took a delegation',
    pattern:
      /\b(?:took|takes|led|leads|headed|brought|accompanied)\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:delegations?|teams?|group|party|executives|managers|officials)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:to|through|around|into|across|on an? (?:tour|visit))\b(?= (?:the |its |an? )?(?:\p{Lu}|\d|tour|visit|plant|site|unit))/gu,
    type: 'visit',
    strength: 3,
  },
  {
    id: 'visited a place',
    pattern: /\b(?:visited|toured|inspected|surveyed)\b/gu,
    type: 'visit',
    strength: 2,
    object: ['organization', 'place'],
  },
  {
    id: 'visited a site',
    pattern:
      /\b(?:visited|toured|inspected|surveyed)\b(?:[^.;!?,]|[.,](?=\d)){0,50}?\b(?:mines?|plants?|sites?|workshops?|bases?|factor(?:y|ies)|mills?|works|campus|laborator(?:y|ies)|projects?|units?|subsidiar(?:y|ies)|headquarters|stations?|lines?)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'made a visit',
    pattern:
      /\b(?:paid|made|began|completed|finished|wrapped up|concluded|kicked off|embarked on|went on|ended|undertook|conducted|carried out|returned from)\b(?:[^.;!?,]|[.,](?=\d)){0,30}?\b(?:visit|tour|trip|inspection tour|field (?:trip|study|research))\b/gu,
    type: 'visit',
    strength: 3,
  },
  {
    id: 'trip led to',
    pattern:
      /\b(?:[Tt]rip|[Vv]isit|[Tt]our|[Jj]ourney)\b(?: then| also)? (?:brought|took|led) (?:her|him|them|the [a-z]+)\b(?:[^.;!?,]|[.,](?=\d)){0,20}? to\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'a delegation came',
    pattern:
      /\b[Dd]elegation\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:visited|arrived|toured|came to|travel+ed|called at)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'stayed somewhere',
    pattern: /\b(?:stayed|stopped|travel+ed|flew|spent (?:the day|two days|three days))\b/gu,
    type: 'visit',
    strength: 1,
    needs: ['organization', 'place', 'person'],
  },

  // Agreements
  {
    id: 'signed an agreement',
    pattern:
      /\b(?:signed|signs|inked|sealed|concluded|entered into|formali[sz]ed|renewed|struck)\b(?:[^.;!?]|\.(?=\d)){0,100}?\b(?:[Aa]greements?|[Cc]ontracts?|[Mm]emorand(?:um|a)|MoUs?|MOUs?|deals?|pacts?|letters? of intent|accords?|protocols?|partnerships?|declarations?)\b/gu,
    type: 'signing',
    strength: 3,
  },
  {
    id: 'met to sign',
    pattern:
      /\b(?:met|gathered|came together|sat down|travel+ed|flew)\b(?:(?!\b(?:whether|plan\w*|hop\w+|how|before|ahead|agreed|refus\w+|fail\w+|discuss\w*|urg\w+|prepar\w+|intend\w*|not|declin\w+)\b)[^.;!?]){0,160}?\bto (?:sign|ink|seal|conclude|formali[sz]e)\b(?:[^.;!?,]|[.,](?=\d)){0,80}?\b(?:agreements?|contracts?|memorand(?:um|a)|MoUs?|deals?|pacts?|letters? of intent|accords?|protocols?)\b/giu,
    type: 'signing',
    strength: 3,
  },
  {
    id: 'agreement was signed',
    pattern:
      /\b(?:agreements?|contracts?|memorand(?:um|a)|MoUs?|deals?|pacts?|accords?)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:was|were|has been|have been|had been) (?:signed|inked|sealed|concluded)\b/gu,
    type: 'signing',
    strength: 3,
  },
];
