import type { EventRule } from './event-grammar-shape';
import { GAP, WILL } from './event-grammar-words';

/** Frames of what befalls people and houses: appointments, awards, inspections. */
export const PEOPLE_RULES: readonly EventRule[] = [
  // People
  {
    id: 'was appointed',
    pattern:
      /(?<!\b(?:workers|people|staff|employees|hands|engineers|graduates|labourers|miners|trainees|of them) )\b(?:was|were|has been|have been|had been|being) (?:also |formally |officially |unanimously |then )?(?:appointed|elected|re-elected|promoted|nominated|installed|transferred|removed|dismissed|replaced|relieved|sworn in|hired|chosen|picked(?! up)|tapped(?! for)|moved|ousted|sacked|made (?:chair\w*|chief|president|general manager|vice|deputy|head)|confirmed as|introduced as)\b|\b(?:was|were|has been|have been|had been) (?:also |formally )?named (?=(?:[Cc]hair|[Cc]hief|[Pp]resident|[Vv]ice|[Dd]eputy|[Gg]eneral|[Dd]irector|[Ss]ecretary|[Hh]ead|[Mm]anag|[Ee]xecutive|[Ii]nterim|[Aa]cting|[Pp]arty|as (?:its|the|chair|head|successor|director)|its |the (?:new|next|company|group)|to (?:the|its|head|lead|run|succeed)|[Cc]EO|CEO|CFO))/gu,
    type: 'appointment',
    strength: 3,
    needs: ['person'],
  },
  {
    id: 'appointed someone',
    pattern:
      /\b(?:appointed|appoints|names|named|elected|elects|nominated|promoted|hired|co-opted|picked(?! (?:up|out|at))|tapped(?! (?:the|into|its))|chose|installed|replaced|recruited|poached|dismissed|sacked|ousted)\b/gu,
    type: 'appointment',
    strength: 3,
    object: ['person'],
  },
  {
    id: 'took a post',
    pattern:
      /\b(?:(?:took|takes|taken|taking) over (?:as|from|at|the (?:post|role|helm|reins))|succeed(?:ed|s)(?! in\b)|step(?:ped|s)? (?:down|aside)|resigned|resigns|(?:took|takes) office|took (?:up (?:the|his|her) (?:post|role|office|duties)|the helm|charge)|becomes (?:the |its )?(?:new |next |first )?(?:[\p{L}-]+ ){1,4}?(?=with immediate effect|with effect|effective|as of (?:today|now)|from (?:today|now on))|assumed (?:the|his|her|office)\b|retired(?= (?:as|from|on|in|after|at|last|late|early|earlier|this|yesterday)\b)|retires as|quit(?= (?:as|the|his|her|on|its)\b)|left (?:his|her|the) (?:post|role|job|position|board)|became (?:the |its )?(?:new |next |first )?(?:[Cc]hair|[Cc]hief|[Pp]resident|[Gg]eneral [Mm]anager|[Pp]arty|head|[Dd]irector|[Mm]anaging|CEO|CFO)\w*|joined (?:the|its) board|(?:will|is to|are to|is set to|is due to) (?:succeed|replace|take over|step down|head|lead|retire|become (?:the |its )?(?:new )?(?:[Cc]hair|[Cc]hief|[Pp]resident|[Gg]eneral [Mm]anager))\w*|(?:gave|gives) up (?:the|his|her) (?:chair|post|job|seat|duties)|(?:made|makes|making) way for|tendered (?:his|her) resignation|handed (?:in his|in her|over) )/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },

  {
    id: 'moved to another post',
    pattern:
      /\b(?:moved|moves|went|goes|sent|transferred|left|leaves|returned|returns)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}? (?:as|to become|to be|to serve as) (?:its |the |an? )?(?:new )?(?:[Vv]ice[- ]|[Dd]eputy |[Aa]cting |[Ee]xecutive )?(?:governor|mayor|chair\w*|president|secretary|general manager|chief|minister|head|director)\b/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },
  {
    id: 'takes a post on a day',
    pattern:
      /\b(?:becomes|takes (?:over as|over from|up the|office as|charge)|will (?:become|serve as|start as|take (?:over|up))|moves (?:up )?to|joins|returns as|succeeds|replaces)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:[Cc]hair\w*|[Cc]hief [Ee]xecutive|CEO|CFO|[Pp]resident|[Gg]eneral [Mm]anager|[Mm]anaging [Dd]irector|[Ss]ecretary|[Dd]irector|[Hh]ead|[Bb]oard|[Ff]inance [Cc]hief)\b/gu,
    type: 'appointment',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'takes over on a day',
    pattern:
      /\b(?:takes? over|assumes? (?:the|his|her) (?:post|office|role|duties|chair|reins)|takes? (?:up )?(?:the|his|her) (?:post|seat|chair|helm|office)|steps? in)(?= (?:on|from|in|at) (?:the )?(?:\p{Lu}|\d|mid|early|late))/gu,
    type: 'appointment',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'in post since',
    pattern: new RegExp(
      `\\b(?:has|have) (?:run|headed|led|chaired|managed|been (?:the |its )?(?:new |acting |interim )?(?:chair\\w*|president|general manager|chief|in charge|at the helm|head|director|Party secretary))\\b${GAP(60)}\\bsince\\b`,
      'gu',
    ),
    type: 'appointment',
    strength: 1,
    needs: ['person'],
    isLateNews: true,
  },
  {
    id: 'leaves a post on a day',
    pattern:
      /\b(?:steps (?:down|aside)|bows out|retires|leaves (?:the (?:company|board|group)|office)|will (?:step down|retire|resign|leave(?= (?:the (?:company|group|board|firm)|office|his|her|on|at|after|next)\b)))\b/gu,
    type: 'appointment',
    strength: 1,
    needs: ['person'],
    mayBePlanned: true,
  },
  {
    id: 'has a new head',
    pattern:
      /\b(?:got|has|gets|gained|welcomed|presented|introduced)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,20}? (?:a|its) new (?:[\w-]+ ){0,3}?(?:chair(?:man|woman|person)?|chief executive|CEO|president|general manager|Party secretary|head|boss|finance chief|chief financial officer|managing director)\b/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },
  {
    id: 'appointment was made',
    pattern:
      /\b(?:[Aa]ppointment|[Rr]esignation|[Pp]romotion|[Nn]omination|[Rr]etirement|[Dd]eparture|[Dd]ismissal|[Ee]lection|[Ss]uccession)\b(?: (?:of|as|by|to)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?)?[,]? (?:was|were|has been|took|takes|came|which|comes) (?:announced|approved|confirmed|made|effect|effective|public|accepted|into)\b/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },

  // Awards
  {
    id: 'won an award',
    pattern:
      /\b(?:won|wins|received|collected|took(?! part)|took home|picked up|earned|claimed|(?:was|were|has been|have been) (?:awarded|granted|given|presented with|honou?red with)|bagged|secured|accepted|scooped|clinched|carried off|walked away with|gained)\b(?:[^.;!?]|\.(?= ?\d)){0,90}?\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Hh]onou?rs?|[Hh]onou?rary [Tt]itle|[Tt]itles? of|[Tt]itle|first place|(?:first|second|third|top|grand|special) prize|[Tt]rophy|accolades?|[Cc]itation|[Cc]ertificate of merit|[Dd]istinction)\b/gu,
    type: 'award',
    strength: 3,
  },
  {
    id: 'award went to',
    pattern:
      /\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Hh]onou?rs?|[Tt]itles?|[Tt]roph(?:y|ies)|[Cc]itations?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}? (?:went to|go(?:es)? to|(?:was|were|has been|have been) (?:given|awarded|presented|conferred|handed|bestowed)|fell to|came out)\b/gu,
    type: 'award',
    strength: 3,
  },
  {
    id: 'award, for what, was handed over',
    pattern:
      /\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Tt]roph(?:y|ies)|[Cc]ertificates?|[Pp]laques?)\b(?:, [^,.;]{2,90},|(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?) (?:(?:was|were|has been|have been) (?:handed (?:over|out|to)|presented|conferred|awarded|collected|accepted|received|picked up|announced)|changed hands|went to|fell to)\b/gu,
    type: 'award',
    strength: 3,
  },
  {
    id: 'gave an award',
    pattern:
      /\b(?:awarded|presented|conferred|handed|bestowed|gave)\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Tt]itle|[Hh]onou?rary|[Tt]rophy)\b/gu,
    type: 'award',
    strength: 2,
  },
  {
    id: 'awards were handed out at',
    pattern: new RegExp(
      `\\b(?:held|holds?|staged|hosted|hosts?|attended|opened|[Aa]t (?:an?|the|its|this year[’']s))\\b${GAP(50)}\\b(?:[Aa]wards? (?:ceremony|dinner|gala|night|presentation|banquet)|prize-?giving|[Cc]ommendation (?:meeting|conference|congress|ceremony|rally)|[Hh]onou?rs (?:ceremony|dinner|list))\\b`,
      'gu',
    ),
    type: 'award',
    strength: 3,
  },
  {
    id: 'was honoured',
    pattern:
      /\b(?:was|were|has been) (?:named|recogni[sz]ed|honou?red|listed|selected|ranked|certified|crowned|declared|designated) (?!(?:as|among|in the)[^.;]{0,24} (?:present|attend\w+|guests?|participants|speakers|visitors|audience|absent|missing|dead|injured)\b)(?:as|among|one of|in the|by|for|a |best\b|top\b|(?:[\w-]+ ){1,4}of the year)\b/gu,
    type: 'award',
    strength: 2,
  },

  // Inspections
  {
    id: 'team was set up',
    pattern:
      /\b(?:[Ii]nvestigat(?:ion|ive|ing)|[Ii]nquiry|[Ff]act-finding|[Ii]nspection|[Aa]udit) (?:team|group|panel|commission|committee|task force)s?\b(?:[^.;!?]|\.(?= ?\d)){0,90}?\b(?:was|were|has been|have been) (?:set up|formed|established|appointed|named|created|convened|sent|dispatched)\b/gu,
    type: 'inspection',
    strength: 3,
  },
  {
    id: 'inspection begins on a day',
    pattern:
      /\b(?:[Ii]nspections?(?! teams?)|[Aa]udits?|[Ss]afety (?:checks?|sweeps?|reviews?)|[Ss]pot checks|[Ii]nquir(?:y|ies)|[Ii]nvestigations?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}? (?:begins?|starts?|opens?|kicks? off|gets? under ?way|runs? (?=from|until)|(?:is|are) (?:due|to (?:begin|start|run))|will (?:begin|start|run|open))\b/gu,
    type: 'inspection',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'will inspect',
    pattern: new RegExp(
      `\\b${WILL}(?:inspect|check|examine|audit|comb through|walk|sweep|go over)\\b${GAP(60)}\\b(?:furnaces?|units?|plants?|mines?|pits?|ponds?|dams?|books|subsidiar(?:y|ies)|sites?|works|facilit(?:y|ies)|workshops|converters?|lines|kilns?|smelters?|mills?)\\b`,
      'gu',
    ),
    type: 'inspection',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'sites will be checked',
    pattern: new RegExp(
      `\\b(?:[Mm]ines?|[Pp]its?|[Pp]lants?|[Ff]urnaces?|[Ww]orkshops?|[Ss]ites?|[Uu]nits?|[Ww]orks|[Mm]ills?|[Ss]melters?|[Pp]onds?|[Dd]ams?|[Ss]ubsidiar(?:y|ies)|[Bb]ooks|[Ff]acilit(?:y|ies)|[Cc]ontractors?|[Ll]ines?)\\b${GAP(50)}\\b(?:will|(?:is|are) (?:due |set )?to) be (?:checked|inspected|audited|examined|combed|searched|swept|gone (?:over|through)|looked (?:at|over))\\b`,
      'gu',
    ),
    type: 'inspection',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'launched an inspection',
    pattern:
      /\b(?:launched|began|started|opened|took over|took charge of|joined|set up|kicked off|initiated|carried out|conducted|completed|concluded|finished|wrapped up|ordered|faced|faces|dispatched|underwent|mounted|made|held)\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:(?<!tour of )inspections?(?! tour| trip)|audits?|safety (?:checks?|inspection|review|sweep)|spot checks?|(?<!\b(?:dumping|duty|duties|subsidy|subsidies|countervailing|safeguard|trade|tariff|sunset) )(?:probes?|inquir(?:y|ies)|investigations?)(?! into (?:[\w-]+ ){0,3}(?:imports|dumping|subsid|tariffs|duties))(?! into (?:the )?(?:market|deposit|ore))|inspection teams?)\b/gu,
    type: 'inspection',
    strength: 3,
  },
  {
    id: 'supervisors assessed',
    pattern:
      /\b(?:[Ii]nspection|[Ss]upervis\w+|[Dd]iscipline|[Dd]isciplinary|[Aa]udit)\b[^.;!?]{0,90}?\b(?:conducted|carried out|completed|launched|held)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:assessments?|appraisals?|reviews?|checks)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'inspectors came',
    pattern:
      /\b(?:[Ii]nspectors?|[Ii]nspection (?:team|group)s?|[Aa]uditors?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:arrived|moved in(?:to)?|descended|visited|fanned out|(?:was|were) (?:sent|stationed|dispatched)|found|checked|entered|began|started|uncovered|spent|examined|combed|turned up|showed up|appeared|knocked|drove (?:up|out|to|into)|walked (?:in|into|through|onto|over|round)|called at|went (?:through|to|into|down|round)|stopped at|took samples|sampled|searched|raided|measured|asked (?:for|to see)|(?:has|have) been (?:going (?:through|over)|examining|checking|combing|at work|on site))\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'check found',
    pattern:
      /\b(?:(?<!quality )[Ii]nspections?|[Aa]udits?|[Cc]hecks?|[Ss]weeps?|[Pp]robes?|[Ii]nquir(?:y|ies)|[Ii]nvestigations?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?\b(?:turned up|found|uncovered|revealed|flagged|identified|brought to light|threw up|unearthed|exposed|detected|listed|ended (?:with|in)|led to)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'authority sent a team',
    pattern:
      /\b(?:sent|dispatched|despatched|deployed|stationed)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}?\b(?:teams?|inspectors|auditors|investigators|experts|task force|working group|officials)\b/gu,
    type: 'inspection',
    strength: 3,
    needsAuthority: true,
  },
  {
    id: 'team of an authority came',
    pattern:
      /\b(?:[Tt]eams?|[Gg]roups?|[Ii]nspectors?|[Ii]nvestigators?|[Aa]uditors?|[Oo]fficials|[Ee]xperts) (?:from|of|sent by)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?\b(?:Ministry|Commission|Bureau|Department|Administration|Authority|Agency|ministry|commission|bureau|department|administration|authority|regulator|watchdog|prosecutors?|discipline office)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?(?:, [^,.;]{1,60},)? ?\b(?:arrived|moved in|took (?:over|charge|away|samples)|entered|came|descended|set up|began|started|spent|seized|sealed|combed|went (?:through|to|into|down|round|from)|drove (?:up|out|over|to|into|in)|walked (?:in|into|through|onto|on|over|round)|turned up|showed up|appeared|knocked|called (?:at|on)|climbed|stood at|was at|were at|landed|checked|inspected|examined|searched|raided|audited|sampled|measured|leafed|asked (?:for|to see)|demanded|ordered|stopped)\b/gu,
    type: 'inspection',
    strength: 3,
  },
  {
    id: 'under investigation',
    pattern:
      /\b(?:placed|put|came|is|was|were|are|being)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? under (?:[\w-]+ ){0,2}(?:investigation|scrutiny by|review by)\b|\b(?:was|were|has been|had been) (?:expelled|fined|penali[sz]ed|detained|indicted|arrested|charged with|investigated|reprimanded|warned by|summoned by|ordered to (?:halt|stop|shut|suspend|pay|rectify))\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'authority punished',
    pattern:
      /\b(?:fined|fines|penali[sz]ed|sanctioned|summoned|reprimanded|rebuked|cautioned|named and shamed|detained|expelled|indicted|arrested|(?:ordered|told)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}? to (?:halt|stop|shut|suspend|pay|rectify|cease|close))\b(?! (?:up|into|from the)\b)/gu,
    type: 'inspection',
    strength: 2,
    object: ['organization', 'person', 'place'],
    needsAuthority: true,
  },
  {
    id: 'authority imposed a penalty',
    pattern:
      /\b(?:imposed|handed (?:down|out)|issued|levied|slapped|announced|gave)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:fines?|penalt(?:y|ies)|stop-work order|rectification (?:order|notice)|warning letter|demerits?)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'had to pay a fine',
    pattern:
      /\b(?:had to pay|was (?:told|ordered|made) to pay|were (?:told|ordered|made) to pay|paid|got|received|drew|incurred|faced|was (?:handed|given|dealt|hit with)|were (?:handed|given|dealt|hit with)|was served|collected)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:fines?|penalt(?:y|ies)|reprimand|warning letter|stop-work order|rectification (?:order|notice)|demerits?)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'authority looked into',
    pattern:
      /\b(?:began|opened|started|launched|is|are|was|were) (?:a review of|an (?:examination|assessment) of|looking into|investigating|examining|checking)\b/gu,
    type: 'inspection',
    strength: 2,
    needsAuthority: true,
  },
];
