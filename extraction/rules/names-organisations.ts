// Words that stand in or beside names, written by us (docs/data-sources.md).
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Legal forms that may trail a company's name; they never make a name by themselves. */
export const LEGAL_FORMS = words(
  'co company ltd limited inc incorporated corp plc llc llp lp ag sa gmbh nv bv pty pte group holdings holding',
);

/** Head words that make an organisation of the capitalised words before them. */
export const STRONG_HEADS = words(`
  group company corporation corp conglomerate holdings holding ltd limited inc plc llc enterprise enterprises
  commission ministry bureau administration agency authority department university institute academy college school
  laboratory association society federation alliance consortium chamber union council foundation fund bank exchange
  institution institutes organization organisation hospital office secretariat court congress parliament senate airlines airline
  securities brokerage consultancy ventures partners trust pty
`);

/** Words with a capital inside that name products, services and accounts, not firms. */
export const NO_COMPANY = words(`
  airpods chatgpt deepseek facetime github iphone javascript linkedin macbook powerpoint typescript wechat whatsapp
  wordpress youtube ebook webinar instagram tiktok sharepoint
`);

/** First words of organisations in languages that put the head first, folded. */
export const FOREIGN_HEADS = words(`
  assicurazioni banca banco bundesamt bundesverband caisse compagnie companhia compania conseil corporacion electricite
  empresa federazione fondation fundacion groupe grupo gruppo industrias instituto istituto ministere ministerio partido
  partito sindicato sociedad sociedade societa societe universidad universidade universita universite
`);

/** Head words of companies that need a telling word before them: "Tianjiao Aviation", never "Strategic Minerals". */
export const WEAK_HEADS = words(`
  mining materials resources metals steel minerals energy technology technologies motors motor electric electronics
  power capital chemical chemicals industries industry industrial magnetics magnets magnet earth earths tungsten
  lithium aluminum aluminium copper aviation logistics pharmaceutical pharmaceuticals automotive semiconductor
  international trading engineering construction investment investments insurance media
  airways alloys ambulance architects batteries battery bearing bearings biotech brands breweries brewery broadcasting
  cable cables capital cement ceramics communications computer computers cosmetics dynamics entertainment equities
  coke coking exploration ferroalloy ferroalloys ferrochrome ferromanganese ferronickel ferrosilicon fertilizer financial foods forge forging foundry gas gold graphite healthcare heavy hotels instruments
  innovations labs laboratories leasing machinery magnetics manganese manufacturing marine mills nickel nuclear oil optics
  paints paper petrochemical petroleum phosphate pipe pipeline plastics platinum potash precision properties publishing
  rail railroad railway railways realty refining recycling retail robotics rubber shipbuilding shipping shipyard silicon
  silver smelting futures research software solar solutions stainless stores studios systems tailings telecom telecommunications telephone
  textile tin titanium tobacco tools toys transport uranium vanadium wire wireless zinc
`);

/** Heads of state, learned and public bodies, which go on with "of" or "for": "Ministry of Commerce". */
export const BODY_HEADS = words(`
  commission ministry bureau administration agency department university institute academy college school association
  society federation alliance chamber union council foundation fund bank office laboratory court corporation exchange
  government authority committee consortium organization organisation
`);

/** Common words inside names of organisations: they may stand on either side of "and", but tell nothing alone. */
export const COMMON_NAME_WORDS = words(`
  accounting administration advanced agriculture alloy aluminum analysis applied arts assets aviation board business capital
  chemical chemistry civil clearing coal commerce commercial communication communications company conservation
  comprehensive construction consulting control corporate critical culture cultural data defense defence design development digital
  discipline earth earths ecology economic economics economy ecological education electric electrical electricity
  electronic electronics emergency energy engineering enterprise environment environmental equipment exchange
  drug executive exploration export federal finance financial first foreign forest food forestry functional future
  general geological geology global government green health heavy high higher human hydrogen import independent industrial
  industries industry information infrastructure innovation inspection inspections installation intelligence interim international investigation
  investment investments iron joint key labor labour land law leadership leading legal light limited local logistics magnet magnetic
  magnets maintenance major management manufacturing market marketing material materials mechanical media metal metallurgical metallurgy
  metals military mine mineral minerals mining national natural new nonferrous nuclear oil operations party people
  permanent petroleum planning policy political power precious private processing production products project
  propaganda property protection public quality rare recovery reform repair regulation regulatory research resource resources review rural safety saving
  science sciences scientific secretary security service services silk smart social special standards standing state statistics steel
  strategic strategy studies study supervision supply surveying sustainable system systems tech technical technological
  technology telecommunications testing theory tourism trade trading training transport transportation treasury treatment united
  upgrading utilisation utility utilization veterans waste water western wind work working world young youth
`);

/** Nationalities and regions as adjectives: "Chinese Academy" keeps them, "Chinese Company" is nobody. */
export const NATIONALITIES = words(`
  african american asian australian brazilian british canadian chinese dutch european french german indian indonesian
  italian japanese korean malaysian russian ukrainian vietnamese western eastern northern southern
`);

/** Words with a capital that begin a sentence or clause, or qualify, and belong to no name. */
export const LEADING_WORDS = words(`
  a about above according across after again against ahead all also although among an analysts and another any are as at
  based because before behind being below beside besides between beyond both but by can conversely could despite
  did does during each earlier either even ever every few finally first five following for former formerly four from
  further firstly secondly thirdly lastly given had has have having he hence her here his how however if in indeed inside instead into investors is it its
  just last late later like listed many meanwhile more moreover most much near nearly neither new next no nor not
  notably now of off officials on once one only or other others our out outside over overall parent perhaps rather recently
  rival say second separately seven several shares she should similarly since six so some source state-backed still such ten than that the
  their them then there these they third this those though three through throughout thus to today together toward
  towards trainees two under unlike until up upon us via was we were what when where whereas whether which while who whose why will
  with within without would yes yesterday yet you your
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
`);

/** Bodies without a name of their own: boards, committees and groups inside somebody. */
export const INNER_BODY =
  /^(?:(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|central|expanded|grassroots|company|group|communist|corporate|independent|special|board|joint|local) )*(?:party|standing|committee|board|audit|nomination|remuneration|strategy|safety|executive|steering|organi[sz]ing|management|supervisory|advisory|working|leading|leadership|theoretical|theory|political|learning|study|center|centre|core|inspection|central|work|task|rectification|independent board|party standing|party building|party-building|production|general|human resources|finance|publicity|propaganda|organi[sz]ation|security|security & environment|environment|legal|trade|labor|labour|head) ?)+(?:committee|group|team|department|office|union|board|center|centre|bureau|council|commission)$/i;

/** What a company or body is called in an apposition ("…, the independent expert,"), as an alternation. */
export const TRADES =
  'company|firm|miner|producer|explorer|developer|supplier|maker|manufacturer|carmaker|automaker|consultancy|consultant|brokerage|broker|bank|expert|advis[eo]r|think tank|start-?up|refiner|smelter|processor|subsidiary|unit|university|fund|agency|conglomerate|steelmaker|retailer|trader|law firm|operator|contractor';

/** A discipline inspection commission without the name of its owner. */
export const INNER_COMMISSION =
  /(?<!Central |Mongolia |\p{Lu}\p{Ll}+ )\b(?:Commission for Discipline Inspection|Discipline Inspection Commission)\b/gu;
