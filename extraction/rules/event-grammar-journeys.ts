import type { EventRule } from './event-grammar-shape';

/** Frames of visits and of the agreements they often end in. */
export const JOURNEY_RULES: readonly EventRule[] = [
  // Visits
  {
    id: 'took a delegation',
    pattern:
      /\b(?:took|takes|led|leads|headed|brought|accompanied)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:delegations?|teams?|group|party|executives|managers|officials)\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:to|through|around|into|across|on an? (?:tour|visit))\b(?= (?:the |its |an? )?(?:\p{Lu}|\d|tour|visit|plant|site|unit))/gu,
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
      /\b(?:visited|toured|inspected|surveyed)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:mines?|plants?|sites?|workshops?|bases?|factor(?:y|ies)|mills?|works|campus|laborator(?:y|ies)|projects?|units?|subsidiar(?:y|ies)|headquarters|stations?|lines?)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'made a visit',
    pattern:
      /\b(?:paid|made|began|completed|finished|wrapped up|concluded|kicked off|embarked on|went on|ended|undertook|conducted|carried out|returned from)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}?\b(?:visits?|tour|trip|inspection tour|walkabout|(?:field|on-site|site) (?:trip|study|research|survey|inspection|visit|check))\b(?! (?:by|of) inspectors)/gu,
    type: 'visit',
    strength: 3,
  },
  {
    id: 'trip led to',
    pattern:
      /\b(?:[Tt]rip|[Vv]isit|[Tt]our|[Jj]ourney)\b(?: then| also)? (?:brought|took|led) (?:her|him|them|the [a-z]+)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,20}? to\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'trip began',
    pattern:
      /(?<!\b(?:business|school|power|shopping|return|round|learning|long|own|company['’]s|export) )\b(?:[Tt]rip|[Tt]our|[Jj]ourney)\b(?! (?:operator|guide|company|to (?:profit|market|recovery|net zero)))(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}? (?:began|started|ended|lasted|took place|wound up|concluded|opened)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'a delegation came',
    pattern:
      /\b[Dd]elegation\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:visited|arrived|toured|came to|travel+ed|called at)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'went to see',
    pattern:
      /\b(?:went|came|travel+ed|flew|drove|headed|returned) (?:back )?(?:to|into|over to|down|up)\b(?:[^.;!?]|\.(?= ?\d)){0,80}?\b(?:to (?:look at|see|inspect|check(?: on)?|study|learn|survey|view|find out)|for (?:an? )?(?:[\w-]+ )?(?:visit|tour|research|inspection|study|field research|talks)|on (?:a|an) (?:[\w-]+ )?(?:visit|tour|trip|mission))\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'came to see',
    pattern:
      /\b(?:came|went|travel+ed|drove|flew|arrived|turned up|stopped (?:by|off)|dropped (?:by|in)) (?:in person )?to (?:look (?:at|over|around)|see|inspect|check on|view|study)\b(?! (?:whether|if|what|how|why|that)\b)|\b(?:had|took) a (?:close |good )?look (?:at|around|over)\b|\blooked in (?:on|at)\b|\bpaid a (?:call|courtesy call) (?:on|at)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'called on',
    pattern:
      /\b(?:called on|looked (?:over|round|around)|dropped in on|called in at|went round|walked through|was shown (?:around|round))\b(?!(?:[^.;!?]|\.(?= ?\d)){0,80}? to\b)/gu,
    type: 'visit',
    strength: 2,
    notBehind:
      /\b(?:[Aa]uctions?|[Tt]enders?|[Ss]ales?|[Ss]trikes?|[Vv]ote|[Ee]lections?|[Bb]allot|[Hh]alt|[Ss]toppage|[Mm]eeting|[Hh]earing)\b[^.;,!?]{0,60}$/u,
    object: ['organization', 'place'],
  },
  {
    id: 'called on somebody',
    pattern: /\b(?:called on|paid a call on) (?=\p{Lu})(?!(?:[^.;!?]|\.(?= ?\d)){0,80}? to\b)/gu,
    type: 'meeting',
    strength: 2,
    object: ['person'],
  },
  {
    id: 'delegation was away',
    pattern:
      /\b(?:[Dd]elegation|[Mm]ission|[Tt]eam|[Pp]arty)\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:was in|were in|went to|headed for|touring|visiting|looked (?:at|over|around)|was shown)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'visit by someone',
    pattern:
      /\b(?:(?<![’']s )[Vv]isit|[Tt]our|[Ii]nspection tour|[Ww]alkabout)\b (?:by|of|to|from)\b(?:[^.;!?]|\.(?= ?\d)){0,90}?\b(?:took place|ended|began|concluded|lasted|wound up|came|followed|was paid)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'walked a site',
    pattern:
      /\b(?:[Dd]elegation|[Tt]eam|[Gg]uests?|[Vv]isitors|[Dd]elegates|[Pp]arty|[Gg]roup|[Oo]fficials|[Ee]xecutives|[Bb]uyers|[Ee]ngineers|[Mm]ission|[Cc]hair(?:man|woman)|[Mm]inister|[Gg]overnor|[Aa]mbassador|[Mm]ayor)\b(?:[^.;!?]|\.(?= ?\d)){0,50}?\b(?:walked (?:the|through|around|along|past|over)|looked (?:over|round|around)|went (?:on (?=to \p{Lu})|round|around|underground|down (?:the|a))|(?:was|were) (?:shown|led|taken) (?:around|round|through|over|to)|(?:drove|flew|travel+ed) on to)/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'spent days somewhere',
    pattern:
      /\bspent (?=(?:\d+|an?|the|two|three|four|five|six|seven|several|last|yesterday|\p{Lu}\p{Ll}+day)\b)(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){1,40}? (?:at|in|with|around|touring|visiting|inspecting) /gu,
    type: 'visit',
    strength: 1,
    needs: ['organization', 'place', 'person'],
  },
  {
    id: 'stayed somewhere',
    pattern:
      /\b(?:stayed|stopped (?:off|over|by|at)|travel+ed|flew|spent (?:the day|two days|three days))\b/gu,
    type: 'visit',
    strength: 1,
    needs: ['organization', 'place', 'person'],
  },

  // Agreements
  {
    id: 'signed an agreement',
    pattern:
      /\b(?:signed|signs|inked|inks|sealed|seals|concluded|entered into|formali[sz]ed|renewed|struck|exchanged|penned|initialled|clinched|executed|shook hands on|shook on|put (?:its|their|his|her) (?:names?|signatures?) to|set (?:its|their) hands? to)\b(?:[^.;!?]|\.(?= ?\d)){0,100}?\b(?:[Aa]greements?|[Cc]ontracts?|[Mm]emorand(?:um|a)|MoUs?|MOUs?|deals?|pacts?|letters? of intent|accords?|protocols?|partnerships?|declarations?|settlement|treaty|framework(?! (?:[\w-]+ )?(?:agreement|contract|deal|pact|accord|memorandum))|term sheet|joint venture|charter|pledge)\b/gu,
    type: 'signing',
    strength: 3,
  },
  {
    id: 'signed with',
    pattern:
      /\b(?:signed up (?:to|with|for)\b|(?:signed|inked|sealed) (?=(?:with|on|in|last|yesterday|today)\b)(?:[^.;!?]|\.(?= ?\d)){0,60}?\bwith\b)/gu,
    type: 'signing',
    strength: 2,
  },
  {
    id: 'signing was held',
    pattern:
      /\b[Ss]igning(?: ceremony)?\b(?:[^.;!?]|\.(?= ?\d)){0,80}?\b(?:took place|was held|were held|followed|brought|came|ended)\b/gu,
    type: 'signing',
    strength: 3,
  },
  {
    id: 'met to sign',
    pattern:
      /\b(?:met|gathered|came together|sat down|travel+ed|flew)\b(?:(?!\b(?:whether|plan\w*|hop\w+|how|before|ahead|agreed|refus\w+|fail\w+|discuss\w*|urg\w+|prepar\w+|intend\w*|not|declin\w+)\b)[^.;!?]){0,160}?\bto (?:sign|ink|seal|conclude|formali[sz]e)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,80}?\b(?:agreements?|contracts?|memorand(?:um|a)|MoUs?|deals?|pacts?|letters? of intent|accords?|protocols?)\b/giu,
    type: 'signing',
    strength: 3,
  },
  {
    id: 'agreement was signed',
    pattern:
      /\b(?:[Aa]greements?|[Cc]ontracts?|[Mm]emorand(?:um|a)|MoUs?|[Dd]eals?|[Pp]acts?|[Aa]ccords?|[Ll]etters? of intent|[Pp]rotocols?|[Pp]artnerships?|[Pp]apers|[Dd]ocuments)\b(?:[^.;!?]|\.(?= ?\d)){0,80}?\b(?:was|were|has been|have been|had been) (?:formally |also |then )?(?:signed|inked|sealed|concluded|initialled|exchanged|struck)\b|\b(?:[Aa]greements?|[Cc]ontracts?|[Mm]emorand(?:um|a)|MoUs?|[Dd]eals?|[Pp]acts?|[Aa]ccords?|[Ll]etters? of intent|[Pp]rotocols?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?,? (?:signed|inked|sealed|initialled|struck)(?= (?:in|on|last|earlier|late|this|yesterday|by|at|with|during)\b)/gu,
    type: 'signing',
    strength: 3,
  },
];
