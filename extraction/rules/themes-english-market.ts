import type { ThemeWords } from './themes-words';

/** English words and phrases of the themes of money and trade; lower case. */
export const MARKET_WORDS_ENGLISH: Readonly<Record<string, ThemeWords>> = {
  'capital-markets': {
    own: `
      bought back, buy back, buy-back, buyback, capital market, capital raising, capital-market, convertible
      bond, delisted, delisting, hong kong listing, initial public, initial public offering, investor day,
      investor meeting, ipo, limit up, limit-up, market debut, oversubscribed, own stock, placing of shares,
      private placement, relisting, repurchase, rights issue, secondary listing, share buyback, share issue,
      share offering, share placement, share pledge, share price, share repurchase, share sale, stock price,
      suspended from trading, target price, trading halt, trading in its share, capital increase by share,
      equity raising, ex-dividend, investor briefing, medium-term notes, placement of new shares, record date,
      results briefing, rose by the daily limit, share subscription`,
    clear: `
      blue chip, bond, bond issue, bondholder, bonds, cash dividend, closing price, coupon, credit rating,
      daily limit, dividend, downgrade, earnings call, earnings per share, exchange-listed, five-year paper,
      free float, fund manager, green bond, h-share, hong kong-listed, institutional investor, institutional
      shareholder, interim dividend, investor call, investor relations, listed company, listing, lock-up,
      margin trading, market cap, market capitalisation, market capitalization, market value, prospectus,
      public companies, raise capital, rating agency, resumed trading, retail investor, roadshow, rose in
      shanghai, shanghai-listed, share capital, share register, shareholder, shareholders meeting,
      shareholding structure, shares closed, shares fell, shares gained, shares lost, shares rose,
      shenzhen-listed, st label, stake building, stakebuilding, stock exchange, stock market, stockholder,
      three-year paper, trading resumed, trading suspension, underwriter, value management, bond market, bond
      prospectus, broker note, commercial paper, equity market, exchange-traded, existing holder, hang seng,
      holders of a, hong kong exchange, limit-down, market closed, minority investor, new shares, online
      briefing, panda bond, private equity, quoted arm, quoted company, quoted mill, quoted subsidiary, quoted
      unit, shanghai exchange, share count, shares climbed, shares dropped, shares jumped, shares slid, shares
      surged, shares tumbled, shares were down, shares were up, shenzhen exchange, stock code, stock dropped,
      stock fell, stock rose`,
    hint: `
      a-share, analyst, asx, bourse, broker, closed at, debut, equity, exchange filing, hkex, investor,
      listed, listed arm, payout, per share, pledged, public company, public-company, rating, secondary
      market, securities, share, shareholdings, sse, stake in the listed, stock, szse, turnover of shares,
      index, placement, placing, prospectuses, quoted on, ticker, trading day`,
    silent: `
      attributable to shareholders, attributable to the shareholders, in stock, marginal share, market share,
      out of stock, rolling stock`,
  },
  finance: {
    own: `
      annual accounts, annual loss, annual result, asset-liability, attributable profit, back in the black,
      cash flow, cash-flow, debt ratio, debt-to-asset, ebitda, financial closing, financial result, financial
      statement, first-half result, gross margin, half-year account, half-year loss, half-year report,
      half-year result, income statement, net debt, net earnings, net income, net loss, net profit, operating
      cash, operating loss, operating profit, pre-tax profit, profit, profit attributable, profit warning,
      profits, quarterly loss, quarterly profit, quarterly result, revenue, first-half profit, first-quarter
      report, half-year figures, interim profit, loss before tax, loss narrowed, narrowed its loss, nine-month
      profit, profit before tax, quarterly earnings, result for the year, returned to profit, sank into loss,
      third-quarter report, turned a profit`,
    clear: `
      accounts, after tax, annual report, arrears, attributable to shareholders, balance sheet, bank loan,
      borrowing, bottom line, capex, capital budget, capital expenditure, capital spending, cash balance, cost
      drive, cost reduction, coupon, credit line, debt, deficit, earnings, generated $, green bond,
      impairment, in the black, in the red, interest cost, interim, interim result, liability, loss-making,
      losses, lost money, margin, net asset, net cash, operating income, out of costs, pre-tax, quarterly
      report, receivable, refinancing, return on equity, sales revenue, solvency, surplus, swung to, turnover,
      write-down, write-off, writedown, writedowns, break even, breakeven, broke even, cost savings, credit
      facility, finance arm, finance company, gearing, in-house bank, interest-bearing, leverage ratio, line
      of credit, loan agreement, made a loss, made money, on deposit, paid out, profit and loss, repay bank
      loans, repay loans, syndicated loan, top line, working capital`,
    hint: `
      accounting, audited, auditor, billion, billion yuan, bondholder, budget, cash, cost cutting,
      cost-cutting, costs, dividend, earned, ended the year with, financial, financial year, financing,
      first half, fiscal year, guidance, half-year, interest rate, loan, loss, million yuan, nine months,
      profitability, profitable, repaid, repay, rmb, sales, spending, treasury, unpaid, year-on-year`,
    silent: `
      account for, account is, account of, accounted for, bank account, of account, official account, on account,
      public account, take account, taken into account, wechat account`,
  },
  'market-strategy': {
    own: `
      brand building, branding, client base, corporate strategy, customer base, customer need, distribution
      network, export push, five-year strategy, gain market, go-to-market, growth strategy, lose market, loyal
      customer, market expansion, market leader, market position, market research, market segment, market
      strategy, marketing department, marketing network, marketing push, move up the value, new customer,
      premium segment, product strategy, regain customers, sales network, sales push, sales strategy, target
      market, upmarket, win orders, brand value, business strategy, client list, corporate plan, customer
      list, expansion plan, market development, marketing plan, sales drive, strategic plan, strategic
      positioning, strategic priority`,
    clear: `
      brand, business climate, business model, business plan, buyers want, competition, competitive advantage,
      competitiveness, competitor, court makers, customer service, customer visit, customer visits,
      differentiation, distributor, diversification, end customer, end-user demand, export market, export
      sale, global market, growth market, growth plan, high value-added, high-end product, leading position,
      long-term strategy, market access, market demand, market outlook, market share, marketing, new market,
      new orders, new outlet, niche, order book, order intake, overcapacity, positioned, positioning, premium
      grade, premium product, premium steel, product mix, product portfolio, product range, product structure,
      sales department, sales office, sales team, sell more, service center, service centre, strategic growth,
      value added product, weak demand, win over, world-class enterprise, orders for, customer orders, export
      plan, foothold, marketed, product launch, rival products, sales channels, sell direct, selling point,
      strategic direction, target customers, variety steel, win customers`,
    hint: `
      appliance maker, carmaker, client, competing, competitive, construction steel, cost control, demand,
      diversify, exhibition, expansion, high-value, home appliance, home market, market, new business,
      new grade, new product, order, orders, outlets, partnership, price leader, pricing power,
      product line, product offer, rival, rivals, sales, sales chief, sales company, sell less, shipbuilder,
      shipyard, strategic, strategy, trade fair, trade show, turn to the domestic, value-added, widen,
      wind turbine, customer`,
    silent: 'strategic cooperation, strategic mineral, strategic resource, value-added tax',
  },
  mergers: {
    own: `
      acquirer, acquisition, acquisitions, agreed to acquire, agreed to buy, amalgamate, amalgamation, asset
      injection, asset swap, bidder, bought a stake, bought the remaining, break-up fee, buyout, buys a stake,
      cash consideration, cash offer, closing of the deal, combined group, controlling stake, due diligence,
      enlarged group, equity stake, joint venture, joint ventures, majority stake, merge, merged, merged into,
      merger, merger control, merging, minority stake, offeror, sale of its stake, scheme of arrangement, sell
      its stake, share exchange, share swap, sold its stake, stake purchase, stake sale, suitor, takeover,
      takeover bid, takeover offer, takeover target, tender offer, block of shares, completed the purchase,
      completes acquisition, cut its stake, firm offer, folded into, formal bid, hostile bid, merger talks,
      possible offer, purchase of shares, raised its stake, raises its stake, recommended offer, stake in the,
      subscription agreement, takes a stake, took a stake, transfer of shares`,
    clear: `
      acquire, acquired, acquiring, agreed to pay, antitrust, asset purchase, asset sale, bought out, buy out,
      buys into, co-own, deal closed, deal value, divest, divestiture, equity investment, fusion, independent
      expert, joint company, partner in the venture, raised offer, share transfer, shareholding, shell
      company, spin-off, stake, stakes, take over, target company, tie-up, under one roof, bought the rest,
      carve-out, carved out, clears the purchase, completion of the deal, dealmaking, equity transfer, joins
      forces, purchase price, sold its holding, swallow, swallowed, took the remaining, valuation of`,
    hint: `
      absorb, absorbed, bid, bought up, buyer, buys, combination of, combine, consolidation, deal,
      exchanged at, holding in, integration of, interest in, purchase of a, purchase of the,
      regulatory approval for the, restructuring, scheme, subscribed for, takes over, took over, wholly owned`,
  },
  pricing: {
    own: `
      base price, coal price, coil price, concentrate price, contract price, cut prices, guidance price, guide
      price, haggle, lift prices, list price, magnet price, metal price, ore price, oxide price, price
      adjustment, price ceiling, price cut, price cuts, price decline, price drop, price fall, price floor,
      price hike, price hikes, price list, price notice, price notification, price pressure, price quote,
      price recovery, price rise, price rises, price sheet, price slump, price spread, price table, price
      tables, price talk, price trend, price unchanged, pricing, pricing power, raise prices, raised its
      prices, raised prices, rebar price, reference price, reprice, selling price, spot price, tender price,
      term price, transaction price, yuan a kilo, treatment charges, processing fee, realised price, realized
      price, average selling price, charges averaged, adjusts prices, ask price, ex-factory price, fair price,
      firm prices, fixed price, fixes the price, fob price, free-market price, higher quotes, listed prices,
      lower its price, lower quotes, monthly price, new prices, prices are set, prices climbed, prices eased,
      prices firmed, prices held, prices slid, prices slipped, prices softened, prices steadied, quarterly
      price, raise its price, scrap price, steel prices, supply price, transfer price, transfer pricing`,
    clear: `
      a kilo, a kilogram, asking price, auction, average price, average realised price, changed hands at,
      dearer, dearest, dollars a tonne, ex-works, fetched, firmer price, higher price, higher prices,
      long-contract, lower price, lower prices, opening price, per kilo, per kilogram, premium over, price,
      price formula, price gap, price increase, price index, price level, price move, price of, price offer,
      price range, price signal, price war, prices fell, prices higher, prices of, prices rose, quotation,
      quoted at, repriced, settled at, settlement price, spot market, surcharge, traded at, trades at,
      treatment charge, usd/t, yuan a tonne, yuan per ton, yuan per tonne, yuan/mt, smelting fee, refining
      charge, annual contract, price notices, bid price, bids at, cheaper than, cost per tonne, dearer than,
      fetches, fetching, is quoted for, per cent cheaper, price tag of, priced at, sets the price, tonne
      price, traded price`,
    hint: `
      a ton, a tonne, asking, benchmark, cents per, cheaper, discount, formula, futures, highest since,
      left unchanged, lowest since, per metric ton, per mt, per tonne, premium, priced, purchase price, quote,
      quoted, quotes, rolled over, rollover, sold at, sold for, spot, trading at, unchanged, vat, yuan/t`,
    silent: `
      at any price, closing price, offer price, price of its share, price tag, share price, stock price`,
  },
  'supply-chain': {
    own: `
      chain of custody, contract for the supply, delivery contract, diversify supply, domestic supply,
      five-year contract, industrial chain, just-in-time, long-term supply, long-term supply contract, magnet
      chain, mine to magnet, off-take, off-taker, offtake, offtake agreement, ore to magnet, port stocks,
      resource security, secure supply, security of supply, short supply, single source, sole supplier, source
      of supply, state reserve, stocks at the ports, strategic reserve, supply agreement, supply bottleneck,
      supply chain, supply contract, supply deal, supply gap, supply pact, supply risk, supply security,
      supply shortage, supply-chain, ten-year contract, tight supply, two-year contract, world’s supply,
      alternative source, alternative suppliers, alternative supplies, assured supply, domestic supply chain,
      import dependency, inbound ore, magnet supply, non-chinese supply, only buyer, only customer, only
      supplier, ore arrivals, out of stock, procurement contract, purchase contract, raw-material security,
      resource guarantee, resource supply, scarce supply, secure resources, sole buyer, source of ore,
      sourcing strategy, supplies of concentrate, supply base, supply lines, supply of ore, supply squeeze,
      supply-demand, supplying ore, upstream and downstream`,
    clear: `
      bottleneck, cargo, certificate of origin, consignment, critical mineral, dependence, dependent on,
      downstream, dry up, feedstock, foreign ore, framework contract, freight, global supply, heads of
      agreement, imported ore, importer, imports of, inventories, inventory, ion-adsorption, ionic clay, iron
      ore supply, lead time, logistics, long contract, long-term contract, magnet industry, magnet maker,
      midstream, motor maker, ore buyer, ore supply, oversupply, parts maker, pays in advance, prepay,
      prepayment, primary supply, procurement, purchase agreement, purchase framework, purchasing, ran short,
      rare earth chain, raw material, raw materials, raw ore, raw-material, raw-materials, reserve, run short,
      running short, safety stock, scrap is short, shortage, sole customer, sourced, sourcing, stockpile,
      stockpiling, strategic mineral, substitute, supplier, supplies, supply, supply and demand, supply side,
      takes the whole output, three-year contract, tolling, traceability, upstream, value chain, vessel, year
      supply, largest customer, largest buyer, depends on imports, dependent on imports, separation capacity,
      imports from, reliance on, imported, second source, to deliver, will deliver, deliver up to, secured
      supply, long-term agreement, spoken for, short of ore, ore shortage, stocks of ore, feeds, depends on,
      tight market, arrivals, buyer of the, cut off from, delivery time, destocking, exports of rare earth,
      imported concentrate, in transit, inventory levels, magnet exports, monazite, rare earth exports,
      reliant, rely on, restocking, seller, sold on to, spare parts, stocking up, stocks fell, supplier of,
      supplying`,
    hint: `
      alloy, barge, bought from, buyer, buys its, by-product, carbonate, carmaker, clay, coking coal,
      component, concentrate, customs data, deliveries, delivery, deposit, dysprosium, end customer,
      heavy rare earth, heavy rare earths, import, ingot, intermediary, loading, magnet, magnet plant,
      mining quota, mischmetal, motor magnet, ore, ore body, orebody, origin, oxide, permanent magnet, port,
      processor, quota, rail, railway, rare earth oxide, refiner, refining, relies on, resource, runs out,
      scarce, scrap, sells its, separate, separation, separation plant, shipment, sold its concentrate,
      supplied, tender for, terbium, trader, treatment charge, truckload, unloaded, wagon, warehouse,
      will take, customer, foreign customer, long-term customer, bauxite, alumina, spodumene, resources, supply of, miners`,
    silent: 'bank deposit, cash deposit, safety deposit',
  },
};
