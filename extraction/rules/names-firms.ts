// Words that stand in or beside names, written by us (docs/data-sources.md).
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What only a firm or body does or has, right behind its name. */
export const AFTER_FIRM =
  /^(?:['’]s? (?:(?:own|new|latest|main|biggest|listed|weekly|monthly|quarterly|annual|survey) )?(?:shares?|stock|bonds?|profits?|revenues?|sales|earnings|results|board|customers?|products?|headquarters|shareholders|subsidiary|subsidiaries|unit|executives?|employees|spokes(?:man|woman|person)|chief executive|CEO|chairman|chairwoman|smelters?|mills?|refinery|balance sheet|order book|survey|survey of|index|assessment|half-year|third-quarter|first-quarter)\b| (?:shares?|stock|bonds|executives?|shareholders?|customers|engineers|salesmen|officials|analysts?|researchers)\b| (?:posted|booked|produces|operates|supplies|owns|acquired|acquires|poured|shipped|ships|mines|refines|smelts|commissioned|manufactures|delisted|employs|listed its|swung to|turned a profit|recorded|raised its|cut its|lifted its|kept its|idled|restarted|mothballed|(?:is|was|has been) (?:owned|listed|controlled|backed)|(?:put|have put|has put) (?:its|their) names? to|(?:inked|signed) (?:a|an|the|its) (?:memorandum|contract|agreement|deal|letter|framework|pact|lease)|holds? (?:a |an )?\d|owes?|bought (?:a|an|the|out)|sells|sold its|will (?:build|supply|take|buy|ship|invest|spend|deliver|pay|charge)|plans to (?:build|double|invest|expand|raise|cut|close|restart|sell|buy)|makes|runs|digs|lends|(?:has|had) (?:put|started|restarted|begun|launched|booked|shipped|raised|cut|invested|spent))\b| \([A-Z]{2,6}\s?:)/;

/** What persons do as well; a name that stands alone in a report is rather a firm's. */
export const AFTER_FIRM_OR_PERSON =
  /^ (?:says|said|told|announced|announces|signed|inked|agreed|plans|expects|intends|hopes|unveiled|launched|reported|reports|published|followed|raised|cut|declined to comment|did not (?:reply|respond|comment)|(?:has|had|will|would|is|was|could|may) (?:not |also |now |already |long )?[a-z]{4,}|won|wants|sees|puts|takes|gets|calls|holds|followed|gave)\b/;

/** What a firm's name is the end of: contracts, stakes, those who come from it. */
export const BEFORE_FIRM =
  /\b(?:(?:contracts?|agreements?|deals?|memorandum|ventures?|partnership|alliance|memoranda|tie-up|merger|arrangement|offtake|pact) with|(?:stakes?|shares|holding|interest|equity) (?:in|of)|(?:guests?|guest engineers|chief executive|CEO|CFO|chairman|chairwoman|general manager|board|shareholders|listed arm|arm|unit|subsidiary|division|affiliate|mills?|smelters?|plants?|(?:smelting|rolling|melt|sintering|coking|machine|casting) shop|employees|customers|executives|analysts?|department|control) of|(?:analysts?|strategists?|economists?) (?:at|with)|(?:teams?|delegations?|executives?|engineers|buyers|specialists|analysts?|traders|managers?|representatives|orders?|contracts?|offers?|bids?|loans?|letters?) from|formerly (?:of|with|at)|(?:comes|came|joins|joined|moves|moved|arrived|poached|hired|recruited) from|(?:bought|owned|backed|lent|financed|funded|supplied|operated|run|built|ordered|controlled|acquired|published|compiled|surveyed|assessed) by|(?:supplier|suppliers|lender|adviser|advisor|contractor) to|competes? with|(?:customers|suppliers|rivals|firms|companies|producers|makers|buyers) (?:such as|like|including)|shareholders? (?:of|in)|according to (?:data from|figures from|consultancy|broker)) (?:the )?$/i;

/** The trade of whom the name behind it stands for: "the state agency JOGMEC", "its regulator, Furnova,". */
export const TRADE_BEFORE =
  /\b(?:agency|regulator|watchdog|bank|miner|producer|[a-z]*maker|smelter|refiner|trader|supplier|customer|rival|parent|subsidiary|arm|unit|affiliate|developer|explorer|operator|retailer|brokerage|consultancy|exchange|lender|utility|conglomerate|insurer|shipowner|shipbuilder|processor|commission|partner|contractor|recycler|distributor|outfit|start-?up|price reporter|data provider|group|company|firm|giant|major|heavyweight|newcomer),? $/;

/** Matter and terms of the trade that open sentences and stand in no common dictionary. */
export const TRADE_TERMS = words(`
  actinium alumina aluminium aluminum anode antimony apatite argon arsenic austenite barite barium bastnaesite bastnasite bauxite benzene
  beryllium billet billets biochar bismuth bloom boron brucite cadmium calcium capex carbonate cassiterite cathode cerium cesium
  chalcopyrite chlorine chloride chromite chromium clinker cobalt coil coking columbite concentrate copper coke dolomite dysprosium
  electrolyte electrolysis erbium europium feldspar ferrite ferroalloy ferroalloys ferrochrome ferromanganese ferronickel ferrosilicon
  ferrotungsten ferrovanadium fluorine fluorite fluorspar gadolinium galena gallium gangue germanium goethite hafnium halide hematite
  helium holmium hydrogen hydroxide ilmenite indium iodine iridium kaolin lanthanum laterite leachate limestone limonite lithium lutetium
  magnesia magnesium magnesite magnetite manganese martensite mercury molybdenite molybdenum monazite neodymium neon nickel niobium nitrogen
  offtake opex osmium oxalate oxide oxygen palladium pellet pelletising pellets phosphate phosphorus platinum polysilicon potash potassium
  praseodymium promethium pyrite quartz radium rebar recycler refractory rhenium rhodium rubidium ruthenium rutile samarium scandium
  scheelite scrap selenium semis silica silicon sinter slab slag slurry smelting sodium spodumene sponge strontium sulfide sulphide sulfur
  sulphur sulphuric sulfuric tailings talc tantalite tantalum tellurium terbium thallium thermal thorium throughput thulium tin titanium
  titanomagnetite tollers tolling tungsten uranium vanadium wolframite xenon xenotime ytterbium yttrium zinc zircon zirconium
  renminbi yuan euro euros dollar dollars yen bourse backwardation contango hedging upstream downstream midstream feedstock logistics
  webcast teleconference brownfield greenfield payables receivables turnaround headcount guidance spokesperson commissioning
`);

/** Words behind a place that make no firm of the two. */
export const NOT_A_FIRM_TAIL = words(`
  party municipal provincial city county district province prefecture region island islands port airport station
  university daily news times post zone mine mines base park forum summit week conference exhibition fair expo award prize
  cup agreement declaration accord treaty protocol pact consensus spirit plan programme program project initiative free
  trade pilot bay sea river lake mountain mountains valley basin strait peninsula road street avenue bridge square
  committee commission government congress people peoples communist youth labour labor office bureau department ministry council court
  police army high hall tower building center centre hotel hospital school north south east west northern southern eastern western
  grid works workshop plant state open dollar dollars central first second third special new
`);
