import type { ThemeWords } from './themes-words';

/** English words and phrases of the themes of what is made and thought up, and dealings between states; lower case. */
export const WORKS_WORDS_ENGLISH: Readonly<Record<string, ThemeWords>> = {
  digitalization: {
    own: `
      5g network, ai assistant, ai model, ai platform, ai system, ai-driven, artificial intelligence, big
      data, blockchain, chatbot, cloud computing, computing centre, computing power, cybersecurity, data
      asset, data governance, data lake, data-driven, datacentre, deepseek, digital economy, digital
      management, digital office, digital platform, digital system, digital technology, digital
      transformation, digital twin, digitalisation, digitalised, digitalization, digitalized, digitise,
      digitised, digitization, digitize, digitized, industrial software, internet of things, language model,
      large language model, large model, large models, machine learning, model trained, neural network,
      real-time data, software platform, data analysis, data analytics, data model, digital ledger,
      intelligent algorithm, private 5g, sensor data, traceability platform, traceability system, tracing
      system`,
    clear: `
      5g, ai, algorithm, algorithms, automation software, cloud platform, computer vision, cyber, dashboards,
      data center, data centre, data integration, data platform, data security, database, digital, digital
      workshop, digitally, e-commerce, electronic bidding, erp, information system, information technology,
      informatization, iot, it department, it system, paperless, software, analytics, digital tool, electronic
      ledger, information platform, server, telecoms carrier`,
    hint: `
      app, cloud, dashboard, data, dispatching system, electronic, huawei, intelligent, internet, mes,
      one platform, online, online monitoring, online platform, online system, sensor, smart city,
      smart technology`,
    silent: 'industry and information technology',
  },
  'export-controls': {
    own: `
      applied for licences, ban exports, ban on exports, banned exports, catalogue of controlled, control
      list, control regime, controlled goods, controlled item, controlled material, dual use, dual-use,
      dual-use item, end-use certificate, entity list, export application, export approval, export ban, export
      clearance, export control, export curb, export curbs, export licence, export license, export licensing,
      export licensing system, export of technology, export permit, export regime, export restriction, export
      restrictions, export rule, export suspension, export-control, extraterritorial, general licence, general
      license, green lane, licence application, licence to export, license application, licensing list,
      licensing rule, lifted the ban, may not be exported, quota for exports, re-export, smuggled, smuggler,
      smuggling, technology export, unreliable entity, applications for licences, apply for a licence,
      approval to export, bar on exports, clamp down on exports, controls on exports, curbs on exports, export
      authorisation, export authorization, individual licence, licence regime, licences granted, limits on
      exports, restricted the export, restrictions on exports, tightened exports`,
    clear: `
      ban on, blacklist, chinese licence, chinese license, control measure, controls on, curb, customs
      clearance, customs officer, customs officers, end user, end-use, end-user, export bar, export
      declaration, export documents, export ministry, export paper, export quota, licence, licence from,
      licences, licences for, license, licensing, licensing regime, military use, permit, permits, restricted
      item, strategic goods, temporary ban, trade control, transshipment, without a licence, customs
      declaration, licence requirement, licensing requirement, needs a licence, permits for export, requires a
      licence, validity of the licence`,
    hint: `
      approvals, banned, containers, customs, export, export duty, export tax, exporter, exports of,
      held back, loosened, out of china, shipments abroad, shipments to china, suspend`,
    silent: `
      building permit, business licence, driving licence, fishing licence, licence to mine, mine licence,
      mining licence, mining licences, mining license, mining permit, operating licence, production licence,
      safety licence, work permit`,
  },
  geopolitics: {
    own: `
      bullying, chinese dominance, chokehold, coercion, cold war, countermeasure, critical raw materials act,
      de-risking, decoupling, depend on china, depend on chinese, dependence on china, dependent on china,
      duties on chinese, economic coercion, economic security, embargo, export weapon, foreign interference,
      friend-shoring, friendshoring, geopolitical, geopolitics, hegemony, independence from china, national
      security, protectionism, reliance on china, resource nationalism, retaliate, retaliation, sanctioned,
      section 232, section 301, sino-us, state visit, strategic autonomy, strategic rivalry, summit of
      leaders, trade barrier, trade dispute, trade friction, trade negotiation, trade tension, trade truce,
      trade war, u.s. government, unilateral, us government, us-china, bargaining chip, choke point,
      chokepoint, critical minerals alliance, derisking, economic statecraft, great-power, minerals alliance,
      rival power, strategic competition, strategic dependence, trade commissioner, trade envoy,
      transatlantic, weaponised, weaponized, weapons makers`,
    clear: `
      anti-dumping, antidumping, blacklist, chinese state, congress in washington, countervailing,
      cross-strait, diplomacy, diplomatic, ex-china, fighter jet, foreign ministers, foreign ministry, foreign
      policy, g7, government in washington, hit back, international affairs, international situation,
      military, missile, missiles, national interest, nato, non-chinese, pentagon, punitive, reshoring,
      sanction, sanctions, security of supply, security review, self-sufficiency, sovereignty, state
      department, strategic asset, tariff, tariffs, trade deal, trade minister, trade representative, trade
      talk, trade talks, truce, united states, warship, washington, weapon, weaponise, weaponize, western
      government, western supply, white house, world affairs, beijing and washington, european commission,
      g20, import duties, import duty, levies on, lobbying, mineral diplomacy, politically, reprisal, security
      council, superpower, tension between, trade commission, trade row, trade secretary, western buyers,
      western capitals`,
    hint: `
      allied, ally, arms, bloc, border trade, brussels, canberra, chinese magnets, commerce ministry, critical
      mineral, customs duty, defence, defense, dominance, dominate, embassies, europe, european union, floor
      price, japanese, leverage, minister, moscow, myanmar, ottawa, outside china, prime minister, protested,
      putin, quad, relations, rival, russia, russian, seoul, state-backed, summons, taiwan, telephone call,
      telephone conversation, tokyo, trump, u.s, vice-premier, war, west, western, commissioner, dependence,
      embassy, parliament`,
  },
  innovation: {
    own: `
      chief scientist, core technology, domestic substitution, drafted the standard, industrial trial,
      industry standard, innovation, intellectual property, international standard, invented, invention,
      inventor, joint lab, joint laboratory, joint research, key laboratory, key technology, materials
      science, new steel grade, patent, patented, patenting, patents, patents pending, pilot-scale, prize for
      technology, progress award, proof of concept, r & d, r & d centre, r and d, r&d, research agreement,
      research and development, research prize, research project, research spending, science and technology
      award, self-developed, technical breakthrough, technical standard, technological progress, technology
      prize, applied research, collaborative research, demonstration project, drafting standards, first
      commercial-scale, flagship technology, innovation center, innovation centre, new know-how, new
      technologies, patent application, patent filings, patent office, product standard, science prize,
      spin-out, technology award, technology transfer`,
    clear: `
      academician, academicians, ai application, breakthrough, breakthroughs, commercialisation,
      commercialization, demonstration line, develop new, development centre, discovery, electric smelting
      furnace, engineering centre, engineering institute, experiment, experimental, first in china, first in
      the country, first of its kind, first prize, grain boundary diffusion, grain-boundary diffusion, has
      developed, high-tech enterprise, incubator, innovate, innovative, institute of technology, institutes,
      lab, laboratory, national award, national key, national standard, new alloy, new grade, new method, new
      process, new product, new products, new steel, new technique, new technology, newly developed, novel,
      pilot base, pilot line, pilot plant, pilot project, pioneered, prize, product development, prototype,
      quality award, research, research center, research centre, researcher, researchers, scale up, scale-up,
      science and technology, standard-setting, state prize, technical centre, technological, technology
      center, technology centre, test bed, test furnace, test line, test rig, trial batch, trial plant,
      university, world first, world-first, world’s first, benchmark solutions, first industrial,
      industrial-scale, lab-scale, materials scientist, national laboratory, next-generation, pilot run, pilot
      scheme, postdoctoral, test bench, test facility, testing centre, use case, working group on standards,
      world-leading`,
    hint: `
      university of science, scientist, professor, research institute, academy, artificial intelligence,
      award, carbon capture, chief engineer, developed a, discovered, doctoral, engineers at, expert,
      feasibility, for the first time in the, grade of steel, high-end material, high-tech, high-value
      product, hydrogen shaft furnace, industrialise, industrialize, institute, know how, know-how,
      metallurgist, method, new material, pilot, science, scientific, simulation, standard, technical,
      technique, technologies, technologist, technology, tested, trial, trial production, trial run, showcase`,
    silent:
      'university of science and technology, resources and technology, industry and information technology, technology co, technology group, rare earth high-tech',
  },
  'international-cooperation': {
    own: `
      belt and road, bilateral cooperation, cooperation with foreign, foreign delegation, foreign partner,
      foreign side, going global, host government, intergovernmental, intergovernmental agreement,
      international cooperation, international partner, multilateral, overseas base, overseas branch, overseas
      investment, overseas office, overseas partner, overseas plant, overseas project, overseas subsidiary,
      overseas works, silk road, sino-foreign, cooperation across borders, cross-border investment, diplomatic
      partners, foreign joint venture, international organisation for standardisation, international
      organization for standardization, overseas acquisition, overseas cooperation, overseas expansion,
      overseas factory, south-south`,
    clear: `
      abroad, ambassador, bilateral, both countries, chamber of commerce, chinese side, consortium, consul,
      consulate, cooperation framework, cross-border, embassy, foreign aid, foreign company, foreign customer,
      foreign expert, foreign firm, foreign guest, foreign investment, foreign investor, foreign market,
      foreign mine, foreign minister, foreign visitor, foreign-invested, globalisation, globalization, host
      countries, host country, host nation, international conference, international exchange, international
      forum, international summit, international team, joint development, joint statement, memorandum of
      understanding, multinational, overseas, overseas customer, overseas market, overseas mine, technical
      assistance, trading partner, twinning, two countries, global partner, host state, international
      committee, international standards body, multinational team, overseas resources, partner countries,
      trade delegation`,
    hint: `
      africa, both sides, cooperation, cooperation agreement, countries, delegation, delegation from, export
      destination, export finance, foreign buyer, foreign technology, foreign trade, friendship, guinea, heads
      of agreement, international, international monetary fund, joint company, joint project, joint venture,
      letter of intent, open an office, strategic partnership, supply agreement, technical service, technical
      services, trade fair, trade show, two sides, vice-premier, world steel association, foreign, global,
      sister company`,
    silent: 'from 19 countries',
  },
  production: {
    own: `
      annual capacity, annual output, annual production, annual production capacity, blown in, came on stream,
      capacity, capacity utilisation, capacity utilization, comes on stream, commissioning test, completed
      construction, crude-steel output, cut output, daily output, first coil, first heat, first metal, first
      oil, first ore, first tapping, first tonne, foundation stone, full capacity, full production, halted
      production, hot test, hot trial, installed capacity, laid the foundation, lifted output, mass
      production, mine output, monthly output, nameplate, new capacity, on stream, opened a plant, output cut,
      output fell, output grew, output of, output rose, output target, peak output, plant opening, processing
      capacity, production began, production cut, production halted, production plan, production record,
      production stopped, production target, put into operation, put into production, quarterly output, raise
      output, ran flat out, record output, start production, started production, steel output, steel
      production, topping out, trial operation, trial production, volume production, went into operation,
      annual output of, capacity additions, expanded capacity, first pour, first production, lift its
      capacity, lifts capacity, mining quota, output ceiling, planned output, production capacity, production
      volume, quota for mining, ramped up, separation quota, smelting quota, total quantity control, trial
      running`,
    clear: `
      annual target, blow-in, blown out, breaks ground, building site, can make, commissioned, commissioning,
      concentrator, construction began, crude steel, crude-steel, expansion project, finished steel, full
      tilt, ground-breaking, groundbreaking, heat test, hot metal, idled, inaugurated, into operation, magnets
      a year, melt shop, new furnace, new line, new mine, new plant, new works, new workshop, outage, output,
      pig iron, produced, produces, production, production base, production halt, production line, production
      lines, project completion, ramp up, ramp-up, rated at, reline, relining, restart, restarted, rolling
      mill, sales volume, sales volumes, second line, shipments rose, start-up, started up, starts up, t/y,
      taken into use, third line, throughput, tonnage, tonnes a day, tonnes a month, tonnes a year, tons a
      year, turn out, turned out, utilisation rate, utilization rate, was lit, work has begun on, banked, came
      into operation, continuous production, cubic metres of, daily production, energised, launched
      production, mass-produced, monthly production, new pit, operating rate, ore production, plant restart,
      production site, reached capacity, refining capacity, roll out, shut down, stable production, stood
      still, switched on, test production, tonnes of steel, turning out`,
    hint: `
      barrel, blast furnace, caster, coke oven, construction, converter, daily rate, dig, drilled, drilling,
      electrolytic, excavated, expansion, extension, first batch, first cargo, first phase, flat out, furnace,
      galvanising line, in operation, in operation since, kiln, made steel, maintenance, melting, mill,
      million tonnes of, million tons of, mine, mined, mining, mt of, oilfield, oilfields, open-pit, opencast,
      operations, ore, overhaul, phase one, plant, poured, produce, producer, producing, project, ran at,
      refinery, rolling line, roofed, running at, second phase, separation, shaft, shutdown, sinter plant,
      sintering plant, smelter, smelting, steel made, steelmaking, tapped, tapping, tonnes of, tons of,
      trial run, volume, wells, will make, yield, million tonnes, tonnes over, tonnes in the, nameplate capacity`,
    silent: 'mining company, plant manager, production safety, safety production',
  },
  'smart-manufacturing': {
    own: `
      automate, automated, automatic, automating, automation, cobots, dark factory, digital factory,
      driverless, driverless crane, driverless cranes, driverless truck, fully automatic, guided vehicle,
      industrial robot, intelligent equipment, intelligent manufacturing, intelligent mine, intelligent plant,
      intelligent production, intelligent upgrade, intelligent workshop, lights-out, machine vision, plc,
      production automation, remote operation, robot, robot arm, robotic, robotic arm, robots, smart factory,
      smart manufacturing, smart plant, smart production, smart steel, smart upgrade, smart workshop,
      unmanned, unmanned crane, unmanned truck, ai-controlled, automated guided, automated line, automated
      warehouse, autonomous haul, autonomous haulage, autonomous trucks, black-light, digital mine,
      intelligent factory, intelligent mining, robots replace, self-driving, smart mining, unmanned mine,
      unmanned workshop`,
    clear: `
      automatically, autonomous, centralised control, centralized control, industrial internet, intelligent
      control, process control, remote control, remote-controlled, remotely operated, smart mine, smart
      production line, unattended, drones, operated remotely, remote driving, remotely`,
    hint: 'control room, smart',
  },
};
