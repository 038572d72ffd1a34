import { GAZETTEER, type Gazetteer, makeGazetteer } from './gazetteer';
import { entry, type GazetteerEntry, slug } from './gazetteer-entry';

/**
 * Firms and bodies that general and financial news takes for known: well-known companies, agencies, movements. Written by
 * us from common knowledge (docs/data-sources.md).
 */
const KNOWN_TO_NEWS = `
Walmart, Wells Fargo, Berkshire Hathaway, Netflix, Spotify, PayPal, Visa Inc, Mastercard, American Express, Costco, Home Depot, McDonald's,
Starbucks, Nike, Coca-Cola, PepsiCo, Procter & Gamble, Johnson & Johnson, Pfizer, Merck, Moderna, AstraZeneca, GlaxoSmithKline, Novartis,
Roche, Sanofi, Bayer, BASF, Eli Lilly, Novo Nordisk, AbbVie, Amgen, Gilead, Biogen, UnitedHealth, CVS Health, Walgreens, Cigna, Humana,
ExxonMobil, Exxon Mobil, Exxon, Chevron, ConocoPhillips, Occidental Petroleum, Halliburton, Schlumberger, Baker Hughes, Shell plc, BP,
TotalEnergies, Eni, Repsol, Gazprom, Rosneft, Lukoil, Petrobras, Pemex, Petronas, Oracle, Salesforce, Adobe, Cisco, Cisco Systems,
Hewlett-Packard, Hewlett Packard Enterprise, Dell, Broadcom, Texas Instruments, Micron, Micron Technology, Palantir, Snowflake, Uber, Lyft,
Airbnb, DoorDash, Twitter, Snap Inc, Pinterest, Reddit, TikTok, ByteDance, WhatsApp, YouTube, OpenAI, DeepMind, SpaceX, Starlink,
Walt Disney, Disney, Comcast, NBCUniversal, Warner Bros, Warner Bros Discovery, Paramount, Fox News, Fox Corp, NBC, CBS, ESPN, MSNBC, AT&T,
Verizon, T-Mobile, Vodafone, Deutsche Telekom, Telefonica, Orange SA, Nokia, Ericsson, Sony, Nintendo, Panasonic, Hitachi, Toshiba,
SoftBank, Rakuten, Uniqlo, Fast Retailing, Nestle, Nestlé, Unilever, Danone, Heineken, Diageo, LVMH, Kering, Hermes International, L'Oreal,
Adidas, Puma SE, Inditex, Zara, H&M, Ikea, Tesco, Sainsbury's, Carrefour, Aldi, Lidl, Kroger, Target Corp, Macy's, Nordstrom, Best Buy,
Lowe's, FedEx, United Parcel Service, UPS, Maersk, Delta Air Lines, American Airlines, United Airlines, Southwest Airlines, Lufthansa,
British Airways, Air France-KLM, Ryanair, EasyJet, Qantas, Emirates Airline, Cathay Pacific, Singapore Airlines, Caterpillar, Deere,
John Deere, Honeywell, 3M, Union Pacific, BNSF, CSX, Norfolk Southern, AIG, Allianz, AXA, Prudential, MetLife, Charles Schwab,
Fidelity Investments, Vanguard Group, Credit Suisse, Societe Generale, Société Générale, Santander, BBVA, UniCredit, Intesa Sanpaolo, ING,
Commerzbank, Lloyds, NatWest, Standard Chartered, Nomura, Mizuho, Lehman Brothers, Bear Stearns, Merrill Lynch, Salomon Brothers, Bridgewater,
Silicon Valley Bank, Credit Agricole, Tata Motors, Tata Consultancy Services, Infosys, Wipro, Reliance Industries, Adani Group, Adani,
HDFC Bank, ICICI Bank, State Bank of India, Reserve Bank of India, Reserve Bank of Australia, Bank of Canada, Swiss National Bank, Hezbollah, Hamas,
Fatah, Taliban, Islamic State, al-Qaeda, Al Qaeda, Palestine Liberation Organization, PLO, Food and Drug Administration, FDA, Federal Trade Commission, FTC,
Internal Revenue Service, IRS, NASA, NSA, Homeland Security, Department of Homeland Security, Supreme Court, House of Commons,
House of Lords, Knesset, Bundestag, Duma, Labour Party, Conservative Party, Republican Party, Democratic Party, Red Cross, Amnesty International,
Human Rights Watch, Greenpeace, UNICEF, UNESCO, World Health Organization, WHO, European Court of Justice, Arab League, African Union, FIFA, UEFA, NBA, NFL, MLB,
NHL, International Olympic Committee, IOC, Scotland Yard, Interpol, Europol, Dow Jones, NYMEX, GameStop, AMC Entertainment, Robinhood, Coinbase,
Binance, FTX, Bitfinex, Peloton, Zoom Video, Rivian, Lucid Motors, Nio Inc, Hertz, Enron, WorldCom, Kodak, Xerox, Yahoo, AOL, Time Warner,
Compaq, Sun Microsystems, Netscape, Philips, Fiat, Peugeot, Volvo, Chrysler, Daewoo, Kia, Mazda, Subaru, Porsche, Ferrari, Rolls-Royce
`;

/** What news in general takes for known, over what the desk is set up with; reports of the trade are not read with it. */
export const NEWS_GAZETTEER: Gazetteer = makeGazetteer([...GAZETTEER.entries, ...knownToNews()]);

function knownToNews(): GazetteerEntry[] {
  const taken = new Set(GAZETTEER.entries.flatMap(({ name, aliases }) => [name, ...aliases]));
  return KNOWN_TO_NEWS.trim()
    .split(/,\s+/)
    .filter((name) => !taken.has(name))
    .map((name) =>
      entry('organization', `news-${slug(name)}`, name, {
        source: `https://en.wikipedia.org/wiki/Special:Search/${encodeURIComponent(name)}`,
      }),
    );
}
