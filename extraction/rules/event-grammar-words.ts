/** Pattern pieces that the English event frames share. Sources without flags; data only. */

/** At most `n` signs of one sentence, as few as possible; the point of a number ends no sentence. */
export const GAP = (n: number) => `(?:[^.;!?\\n]|\\.(?=\\s?\\d)){0,${n}}?`;

/** The future tense before a verb. */
export const WILL =
  '(?:will|is to|are to|(?:is|are) (?:due|scheduled|set|expected) to|plans? to) (?:also |then )?';

/** What names a period of account before the noun of its report. */
export const PERIOD_WORD =
  '(?:interim|half-year(?:ly)?|mid-year|annual|quarterly|full-year|(?:first|second|third|fourth)-(?:quarter|half)|(?:first|second|third|fourth) quarter|nine-month|financial|unaudited|preliminary|earnings|H1|H2|Q[1-4]|(?:March|June|September|December)[- ]quarter)';

/** What a finished period of account is reported as. */
export const RESULT_NOUN =
  '(?:results|numbers|figures|earnings|accounts|report|profits?|revenues?|statements?|loss(?:es)?|performance)';

/** "Met the targets", "met with resistance" bring nobody together. */
export const NOT_DEMANDS =
  '(?! (?:[\\w’-]+ ){0,3}?(?:targets?|demands?|standards?|requirements?|needs?|criteria|goals?|obligations?|expectations?|deadlines?|conditions|resistance|approval|success|costs?)\\b)';

/** What a plant makes, as it is named when the first of it is made. */
export const PRODUCT =
  '(?:batch|heat|coils?|shipments?|(?:train|ship|boat|truck)load|lot|parcel|products?|tonnes?|tons?|kilos?|kilograms?|barrels?|deliver(?:y|ies)|ore|cargo(?:es)?|train|metal|magnets?|concentrates?|oxides?|ingots?|steel|coal|copper|gold|nickel|zinc|tungsten|lithium|alumini?um|load|ship|vessel|skip|lump|slabs?|plates?|sheets?|bars?|billets?|blooms?|beams?|rails?|pour|melt|charge|pellets?|sinter|cathodes?|anodes?|powder|foil|wire|strip|alloys?|matte|drum|container|lorry|truck|wagons?|turbine|crude|oil|gas|alumina|carbonate|hydroxide|chloride|hot metal|pig iron|dore|doré|hydrogen|power|samples?)(?! (?:mills?|works|plants?|makers?|compan(?:y|ies)|producers?|groups?|mines?|smelters?|industry|markets?|prices?|exchanges?|traders?|sector|quarters?|forum|quotas?|company|town|city|bureau)\\b)';

/** Said of what is fixed to happen. */
export const IS_DUE =
  '(?:is|are) (?:now |still |also )?(?:due|expected|scheduled|set|planned|slated|meant|supposed|billed|pencill?ed in|on course|on track|to)';

/** What is written, before a verb that may be a plant's too: "the rules for scrap were put online". */
export const OF_A_TEXT =
  /\b(?:[Tt]ext|[Dd]raft|[Rr]ules|[Rr]egulations?|[Mm]easures|[Pp]rovisions|[Dd]ecree|[Cc]atalogue|[Gg]uidelines?|[Oo]pinions|[Ss]tandards?|[Rr]evision|[Aa]mendments?|[Bb]ill|List|[Nn]otice|[Cc]ircular|[Rr]eport|[Aa]ccounts|[Mm]inutes)\b(?:(?!\b(?:furnaces?|mills?|lines?|plants?|mines?|units?|kilns?|batter(?:y|ies)|smelters?|works|says?|said)\b)[^.,;!?]){0,110}(?:, (?:which (?:was|were) )?(?:first )?)?$/u;

/** What is done with shares and bonds, and offered to those who hold them. */
export const SHARE_DEAL =
  '(?:(?:share|stock) (?:repurchases?|buy-?backs?|placements?|placings?|issues?|sales?|offers?|offerings?|purchase plan|split)|buy-?backs?|(?:rights|bonus) issue|(?:private |share )?placements?|placing|capital (?:raising|raise|increase)|equity raising|(?:interim |final |special |cash )?dividends?|(?:convertible |green |panda |corporate )?(?:bonds?|notes)(?= (?:issue|sale|worth|of|offering|to|with|was|were)\\b)|debentures|(?:secondary|dual|Hong Kong|overseas) listing|new (?:shares|equity|stock))';
