// Words that stand in or beside names, written by us (docs/data-sources.md).
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adjectives of peoples, faiths, languages and parties: capitals without being anybody's name. */
export const DEMONYMS = words(`
  afghan african afrikaner albanian algerian american americans andorran angolan arab arabic arabs argentine argentinian armenian asian
  asians australian australians austrian azerbaijani azeri bahraini bangladeshi basque bavarian belarusian belarussian belgian bengali
  bolivian bosnian brazilian brazilians briton britons british bulgarian burmese burundian cambodian cameroonian canadian canadians
  cantonese catalan catholic catholics caucasian chechen chechens chilean chinese christian christians colombian congolese conservative
  conservatives croat croatian croats cuban cypriot czech czechs danish democrat democratic democrats dutch dutchman ecuadorean egyptian
  emirati english englishman eritrean estonian ethiopian european europeans filipino finnish flemish french frenchman gambian german
  germans georgian ghanaian greek greeks guatemalan guinean haitian hebrew hindu hindus hispanic honduran hungarian hutu icelandic indian
  indians indonesian iranian iranians iraqi iraqis irish irishman islamic islamist islamists israeli israelis italian italians ivorian
  jamaican japanese jew jewish jews jordanian kazakh kenyan korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz labour lao laotian
  latin latino latvian lebanese liberal liberals liberian libyan lithuanian macedonian malay malaysian maltese mandarin maoist marxist
  mexican mexicans moldovan mongolian montenegrin moroccan moslem moslems mozambican muslim muslims namibian nazi nazis nepalese nepali
  nicaraguan nigerian nordic norwegian omani orthodox pakistani pakistanis palestinian palestinians panamanian paraguayan persian peruvian
  polish portuguese protestant protestants qatari republican republicans romanian russian russians rwandan saudi saudis scandinavian
  scot scots scottish serb serbian serbs shiite shia sikh singaporean slav slovak slovene slovenian somali spaniard spanish sudanese
  sunni swede swedes swedish swiss syrian syrians taiwanese tajik taliban tamil tanzanian thai tibetan tory tories tunisian turk turkish
  turkmen turks tutsi ugandan uighur ukrainian ukrainians uruguayan uyghur uzbek venezuelan vietnamese welsh welshman yemeni yugoslav
  zambian zimbabwean zionist asean ecuadorian eurasian gabonese kazakhstani malagasy malawian mauritanian senegalese
`);

/** Abbreviations that name a thing, a measure, a rank or an hour, never a body. */
export const NOT_ACRONYMS = words(`
  ac ad ai am aids api apr atm av bc bln bps bst btu cad cagr capex cd ceo cet cfo chf cny co2 coo covid cpi cto dc dj dna dr dvd
  ebit ebitda ecommerce edt eps esg est etf etfs eur ev evs faq fob fy gbp gdp gmt gnp gnpa gps hdtv hiv hk hkd hq hr id idr ii iii inr
  ip ipo ipos iq iso it iv ix jr jpy jv kg km krw kw led llc lng lpg ltd mba md mln mph mr mrs ms mt mw mwh nav nda ndfeb ndpr no nos ok
  opex otc pc pcs pdf per phd plc pm pmi ppi ppm pr pst pta q1 q2 q3 q4 qoq r&d rd reo rmb roi roe rub sar sars smes sme spf
  sql st suv suvs tb tba tnt treo trn tv tvs twd url usb usd vat vc vi vii viii vip vix vp vs wr xi xii yen yoy zar aum capm
  h1 h2 fy24 fy25 fy26 pr ir ceos cfos m&a
`);

/** Last words of contests, prizes, wars, treaties and days. */
export const EVENT_HEADS = words(`
  award awards bowl championship championships cup day derby festival final finals games grand-prix holiday marathon masters medal
  olympics open oscars playoffs prix prize race rally season semifinal series stakes title tour tournament treaty trophy war week
  accord agreement act amendment bill conference crisis declaration deal index eve easter christmas ramadan revolution
`);

/** Last words of clubs, bands, parties and other bodies of general news. */
export const NEWS_HEADS = words(`
  party ministry bank banks inc corp co ltd plc llc lp sa ag gmbh nv bv police army navy force forces guard guards marines brigade
  battalion regiment command parliament senate congress court courts tribunal assembly cabinet government administration council
  committee commission department agency bureau board authority authorities union unions front movement liberation brotherhood church
  diocese mosque university college school academy institute foundation trust fund funds society association federation league
  confederation club united city fc rovers wanderers athletic albion hotspur villa rangers celtic dynamo sporting real inter olympic
  olympique wednesday forest orient argyle alexandra academical thistle hearts partizan spartak lokomotiv cska steaua ajax feyenoord
  psv benfica porto juventus lazio fiorentina sampdoria eagles magpies bombers crows kangaroos brumbies waratahs
  airlines airways air motors motor electric energy oil petroleum gas power steel chemicals pharmaceuticals pharma technologies
  technology systems software networks communications telecom media pictures studios entertainment group holdings holding partners
  capital securities investments investment management advisors advisers financial insurance assurance brothers stores industries
  international enterprises resources mining metals exchange commission consortium hospital laboratories labs
  newspaper times post journal tribune herald gazette news television radio network magazine agency service services
`);

/** Clubs of the leagues of North America by their nicknames. */
export const TEAMS = words(`
  49ers astros athletics avalanche bears bengals bills blackhawks blazers blues braves brewers broncos browns bruins buccaneers bucks
  bulls cardinals cavaliers celtics chargers chiefs clippers colts cowboys cubs devils diamondbacks dodgers dolphins eagles expos
  falcons flames flyers giants grizzlies hawks heat hornets hurricanes islanders jaguars jays jazz jets kings knicks lakers
  leafs lions lightning magic mariners marlins mavericks mets nets nuggets oilers orioles pacers packers padres panthers patriots
  penguins phillies pirates pistons predators raiders rams rangers raptors ravens redskins reds rockets rockies royals sabres saints
  seahawks senators sharks sixers 76ers sonics supersonics spurs steelers suns timberwolves titans twins vikings warriors whalers
  wizards yankees canadiens canucks coyotes capitals
`);

/** Words of speech and thought that only persons and bodies have as verbs. */
export const SPEECH =
  /^(?:said|says|told|added|adds|noted|notes|insisted|admitted|argued|believes?|claimed|claims|commented|conceded|complained|declared|denied|explained|joked|recalled|replied|stressed|thinks|warned|wrote|writes|asked|thanked)$/;

/** Titles before a person's name, and callings that stand there without a comma. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir lord lady dame baron baroness count prince princess king queen pope cardinal archbishop bishop
  rabbi imam ayatollah sheikh president vice-president premier chancellor minister secretary senator sen congressman congresswoman
  representative rep governor gov mayor ambassador judge justice attorney general gen colonel col major maj captain capt lieutenant lt
  sergeant sgt admiral commander commissioner spokesman spokeswoman spokesperson chairman chairwoman chairperson chief director
  analyst economist strategist trader coach manager captain striker midfielder defender goalkeeper forward batsman bowler pitcher
  quarterback skipper champion seed actor actress singer author writer lawyer leader founder ceo cfo coo president-elect
  ex-president ex-minister wife husband son daughter brother sister father mother colleague teammate partner compatriot
`);

/** Towns whose clubs are called City, County, Forest or Villa. */
export const CLUB_TOWNS = words(`
  aston birmingham bradford bristol cardiff chester coventry derby exeter hull leicester lincoln manchester norwich nottingham notts
  stockport stoke swansea york
`);
