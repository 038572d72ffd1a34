import type { EventRule } from './event-grammar-shape';

/** Frames of what befalls people and houses: appointments, awards, inspections. */
export const PEOPLE_RULES: readonly EventRule[] = [
  // People
  {
    id: 'was appointed',
    pattern:
      /\b(?:was|were|has been|have been|had been) (?:also |formally |unanimously )?(?:appointed|named|elected|re-elected|promoted|nominated|installed|transferred|removed|dismissed|replaced|relieved)\b/gu,
    type: 'appointment',
    strength: 3,
    needs: ['person'],
  },
  {
    id: 'appointed someone',
    pattern: /\b(?:appointed|names|named|elected|nominated|promoted|hired)\b/gu,
    type: 'appointment',
    strength: 3,
    object: ['person'],
  },
  {
    id: 'took a post',
    pattern:
      /\b(?:took over (?:as|from)|takes over (?:as|from)|succeed(?:ed|s)|stepp?ed down|steps down|resigned|took office|assumed (?:the|his|her) (?:post|role|office)|retired as|retires as)\b/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },

  // Awards
  {
    id: 'won an award',
    pattern:
      /\b(?:won|wins|received|collected|took(?! part)|took home|picked up|earned|claimed|was (?:awarded|granted|given)|were awarded|was honou?red with|bagged|secured|accepted)\b(?:[^.;!?]|\.(?=\d)){0,90}?\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Hh]onou?rs?|[Hh]onou?rary [Tt]itle|[Tt]itle of|first place|[Tt]rophy|accolades?)\b/gu,
    type: 'award',
    strength: 3,
  },
  {
    id: 'was honoured',
    pattern:
      /\b(?:was|were|has been) (?:named|recogni[sz]ed|honou?red|listed|selected|ranked|certified) (?:as|among|one of|in the|by|for|a )\b/gu,
    type: 'award',
    strength: 2,
  },

  // Inspections
  {
    id: 'launched an inspection',
    pattern:
      /\b(?:launched|began|started|opened|kicked off|initiated|carried out|conducted|completed|concluded|finished|wrapped up|ordered|faced|dispatched)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:inspections?|audits?|safety checks?|safety inspection|probes?|investigations?|inspection teams?)\b/gu,
    type: 'inspection',
    strength: 3,
  },
  {
    id: 'supervisors assessed',
    pattern:
      /\b(?:[Ii]nspection|[Ss]upervis\w+|[Dd]iscipline|[Dd]isciplinary|[Aa]udit)\b[^.;!?]{0,90}?\b(?:conducted|carried out|completed|launched|held)\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:assessments?|appraisals?|reviews?|checks)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'inspectors came',
    pattern:
      /\b(?:[Ii]nspectors?|[Ii]nspection (?:team|group)s?|[Aa]uditors?)\b(?:[^.;!?,]|[.,](?=\d)){0,50}?\b(?:arrived|moved in|descended|visited|fanned out|were sent|found|checked|entered)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'under investigation',
    pattern:
      /\b(?:placed|put|came|is|was|were|are) under (?:[\w-]+ ){0,2}(?:investigation|scrutiny by|review by)\b|\b(?:was|were) (?:expelled from the Party|fined|penali[sz]ed|detained)\b/gu,
    type: 'inspection',
    strength: 2,
  },
];
