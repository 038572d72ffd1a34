import type { ThemeWords } from './themes-words';

/** English words and phrases of the themes of how a company is led and looks after its people and its surroundings; lower case. */
export const COMPANY_WORDS_ENGLISH: Readonly<Record<string, ThemeWords>> = {
  'anti-corruption': {
    own: `
      abuse of power, abused his power, anti-corruption, anti-graft, bid rigging, bid-rigging, breach of
      discipline, breaches of discipline, bribe, bribe taking, bribe-taking, bribed, bribery, bribes, clean
      conduct, clean government, clean-government, commission for discipline inspection, confessed,
      confiscated, corrupt, corruption, disciplinary action, disciplinary violation, discipline and law,
      discipline commission, discipline inspector, discipline inspectors, discipline office, discipline
      secretary, embezzle, embezzlement, expelled from the party, graft, ill-gotten, illegal gain, indicted,
      inspection round, integrity education, investigated for, kickback, kickbacks, money laundering, party
      conduct, party watchdog, placed under investigation, political inspection, rigged, round of inspection,
      roving inspection, serious violation, slush fund, stripped of party, took bribes, trial court, turned
      himself in, under probe, violation of discipline, warning education, years in prison, anti-bribery, bid
      collusion, breach of party rules, dirty money, disciplinary case, discipline watchdog, integrity risk,
      took kickbacks`,
    clear: `
      arrest, arrested, austerity, banquet, being investigated, ccdi, charged with, cigarettes, clean
      governance, clean party, code of conduct, conduct code, conflict of interest, disciplinary, discipline
      chief, discipline inspection, discipline inspection commission, discipline official, disciplined,
      dishonest, eat and drink, eating and drinking, eight-point, expelled, extravagance, fictitious,
      formalism, fraud, illegally, illicit, in prison, inspection leadership, inspectors sent, integrity,
      irregularity, jailed, lavish, letter box, liquor, luxury, misappropriation, misconduct, misuse of, party
      discipline, prison, procurement case, prosecutor, sentenced, supervision commission, supervisory
      commission, supervisory commissioner, swindle, tip-off, under investigation, warning film,
      whistleblower, graft-buster, infraction, off-the-books, public funds`,
    hint: `
      audit found, bureaucracy, case closed, cases, court, crackdown, detained, dismissed, family members,
      favours, feast, frontline supervision, frugality, gift, gifts, honest, inspection leadership team,
      inspection office, inspection team, inspector, party membership, plea, probe, rectification, rotated,
      suspected, tender office, work style`,
  },
  environment: {
    own: `
      afforestation, air pollution, air quality, carbon border, carbon capture, carbon dioxide, carbon
      footprint, carbon market, carbon neutral, carbon peak, carbon price, carbon tax, central environmental
      inspection, circular economy, clean transport, co2, coking wastewater, contaminated, contamination,
      decarbonisation, decarbonization, denitrification, desertification, desulfurization, desulphurisation,
      desulphurization, ecological compensation, ecological red line, ecological restoration, effluent,
      emission, emissions trading, environment bureau, environment ministry, environmental impact,
      environmental inspection, environmental protection, environmental tax, environmentalist, flue gas, green
      electricity, green hydrogen, green mine, green steel, green transition, green truck, greenhouse,
      hazardous waste, heavy pollution, hydrogen shaft furnace, landfill, low-carbon, low-carbon transition,
      nature reserve, net zero, net-zero, pollutant, pollute, polluted, polluter, pollution, recycled water,
      reforest, sewage, smog, sulphur dioxide, sustainability report, tonnes of co2, toxic waste, ultra-low,
      ultra-low emission, waste gas, waste slag, waste water, wastewater, water pollution, water quality,
      water recycling, acid spill, ammonium sulfate, ammonium sulphate, clean air, clean production, cleaner
      production, dust suppression, energy transition, fly-tipping, green energy, in-situ leaching, mine
      water, oil spill, tailings leak, water table, zero discharge`,
    clear: `
      biodiversity, biomass, carbon, carbon statement, chimney, clean energy, clean-up, climate, converter
      gas, discharge, dust, ecological, ecology, electric truck, emit, energy conservation, energy
      consumption, energy efficiency, energy saving, energy-efficient, energy-saving, environmental, esg,
      exhaust, forestation, fumes, green, green finance, green power, groundwater, hydrogen, hydrogen
      metallurgy, particulate, photovoltaics, planted trees, radioactive, reclamation, recycling,
      rehabilitation, renewable, replant, restoration, scrap-based, seepage, smokestack, solar farm, solar
      panel, solar power, spill, steel slag, sustainable, tailing, tree planting, vegetation, waste heat,
      water consumption, water treatment, wetland, wind farm, wind power, windmill, sulphur, sulfur, ammonia,
      heavy metals, cyanide, mercury, runoff, acid rain, coal use, environmental damage, flared, carbon
      intensity, clean fuel, less coal, less energy, acidic, carbon-free, dam failure, energy use, gas
      recovery, heat recovery, radioactivity, revegetation, topsoil, water saving, wildlife`,
    hint: `
      acid, coal yard, creek, diesel, dirty, ecosystem, electric arc, energy bill, environment, ethanol,
      farmland, filter, fish, grassland, leaching, nitrogen, noise, photovoltaic, power consumption,
      restoring, river, scrap, slag, smoke, soil, solar, spoiled, sustainability, tailings, toxic, tree,
      trees, waste, water use, monitoring wells, ammonium, red mud, cooling water, hillside, leach, thorium`,
    silent: `
      business environment, external environment, investment environment, market environment,
      policy environment, trading environment, working environment, ministry of ecology and environment, ecology and environment`,
  },
  governance: {
    own: `
      annual general meeting, articles of association, audit committee, board approved, board meeting, board
      of directors, board of supervisors, board seats, board voted, chairmanship, corporate governance,
      elected chairman, elected chairwoman, extraordinary general meeting, governance, held accountable,
      inquiry letter, inquiry team, internal audit, leadership change, leadership reshuffle, management
      change, management reshuffle, named chairman, named chief executive, named general manager, named
      president, new chairman, new chairwoman, new chief executive, new general counsel, new general manager,
      new president, personnel change, post of chairman, post of general manager, post of president, removed
      from office, reshuffle, risk control, rules of procedure, seat on the board, supervise the inquiry,
      supervisory board, takes office, took office, abstained, actual controller, articles were amended, chain
      of control, compensation committee, controlling shareholder, de facto controller, handover of office,
      hands over the reins, leadership handover, management overhaul, named as deputy, named deputy general
      manager, new deputy general manager, new head of, nomination committee, remuneration committee, rule
      book, rulebook, succession, took over as, took the chair, voted against, voted in favour`,
    clear: `
      shareholders’ meeting, accountability, accountable, acting chairman, acting president, annual meeting,
      appointed, appointment, at the helm, audit, auditing, auditor, ballot, board paper, board seat, chain of
      command, chairs the board, co-opted, code of conduct, commission for discipline inspection, company law,
      compliance chief, compliance officer, conduct code, conduct rule, congress of its trade union, connected
      transaction, considered responsible, control of the company, decision-making, demoted, dereliction,
      detained, disciplinary, discipline chief, discipline inspection commission, disclosure, elects,
      extraordinary meeting, falsified, fine of, fined, general counsel, general meeting, handed over the
      post, held responsible, independent director, inquiry, inspection group, inspection round, internal
      control, investigation team, irregularity, letter of inquiry, letter of responsibility, misconduct,
      negligence, new boss, new chief, new director, new directors, new party secretary, nomination, nominee,
      ombudsman, ousted, outside director, oversight, party discipline, party governance, penalty, promoted
      to, proxy, punished, quorum, re-elected, rectification, related-party, relieved of, removed as, removed
      from, reporting line, reprimand, reprimanded, resignation, resigned, responsibility system, retirement
      age, round of inspection, rule of law, sacked, securities regulator, shareholders meeting, staff
      congress, step down, stepped down, steps down, stood down, successor, suspended from, swore in, sworn
      in, take office, takes over as, takes the chair, takes the helm, term of office, took the helm, trade
      union congress, trade-union congress, union congress, watchdog, whistle-blower, work report, work safety
      commission, workers congress, answer for it, answerable, called to account, held to account, division of
      duties, set of rules, management rules, dismissed from, suspended the licence, state audit, national
      audit office, supervision team, abstention, accountants, acted in concert, administrative measures,
      audit office, by-laws, bylaws, carried unanimously, company statute, court case, interim provisions,
      listing rules, outgoing chairman, plaintiff, re-appointed, reappointed, recused, related parties,
      related party transaction, responsibility for safety, standing down, supervisors, supervisory
      commission, takes the place of, vacated, voted down`,
    hint: `
      accounting firm, accounting rule, agenda, bid rigging, board, company secretary, complaint, compliance,
      control, delegated, director, directors, discipline, discipline official, duties, eight-point, elected,
      finance chief, fine, five-year term, hearing, hotline, inspection, inspection team, inspector, lawsuit,
      leadership, leadership team, management team, mandate, minority shareholder, minutes, new team,
      nominated, punish, regulation, regulatory, replaces, resolution, responsibility, risk management, rule,
      safety committee, shareholder representative, state-assets commission, statute, statutes, strict,
      succeed, sued, supervise, supervised by, supervision, take charge, tenure, the board, took charge,
      transparency, under supervision, vacant, veto, voted, votes, whistleblower, fines, chaired, checklists,
      controlled by, controls the, in force, interim measures, lapses, minority, obliged, ordinance, parent,
      predecessor, provisions, retirement, steering group, unanimous, unanimously`,
    silent: `
      board secretary, controls, cost control, customs inspection, export control, inspection tour,
      plc control, pollution control, price inspection, process control, quality control, remote control,
      safety board`,
  },
  'party-building': {
    own: `
      party committee meeting, party committee met, party committee held, meeting of the party committee,
      party standing committee meeting, cell secretaries, cell secretary, center group, centre group, congress
      of the party, ideological and political, indoctrination, leading party group, leading party members,
      marxism, marxist, mass line, model party member, party affairs, party branch, party building, party
      charter, party class, party comes first, party constitution, party course, party day activities, party
      education, party ideology, party leadership group, party lecture, party lesson, party life, party line,
      party medal, party spirit, party statute, party statutes, party study, party work, party-building,
      political loyalty, political study, red education, revolutionary site, speech by xi, study of xi, study
      session, theoretical learning, theoretical study, theory study, theory study session, two upholds, xi’s
      speech, four confidences, four consciousnesses, party emblem, party oath, party secretary’s lecture,
      party theory, political education, political theory, political training, primary party organisation,
      primary-level party, spirit of the plenum, studied the speech, study of the speeches, theoretical
      session, theory class, theory session, two safeguards`,
    clear: `
      branch secretaries, branch secretary, ccp, central committee, communist, communist party, discipline
      education, education campaign, fourth plenum, general secretary, grassroots, group study, ideological,
      ideology, in the party, league committee, learning session, loyalty, martyr, national anthem, original
      aspiration, party activity, party cadre, party cell, party cells, party committee, party committee
      secretary, party committees, party conduct, party congress, party control, party day, party discipline,
      party flag, party governance, party group, party history, party leadership, party member, party members,
      party organ, party organisation, party organization, party rule, party rules, party school, party
      secretaries, party standing committee, party values, patriotic, plenary session, plenum, politburo,
      political work, president xi, qiushi, red base, red song, socialism, socialist, study and implement,
      third plenum, two sessions, united front, xi jinping, youth league, cell meeting, model members, party
      anniversary, pioneer post, political risk, propaganda, propaganda department, self-criticism, speech by
      general secretary`,
    hint: `
      cadre, cadres, deputy party secretary, directive, eight-point, july 1, new era, oath, party,
      party leader, party newspaper, party secretary, revolutionary, senior cadre, spirit of the,
      standing committee, study group, veteran, volunteer, xi’s`,
    silent: `
      democratic party, gathering of cadres, labour party, liberal party, meeting of cadres, opposition party,
      other party, related party, tea party, third party, third-party, working party`,
  },
  safety: {
    own: `
      accident, accident rate, ambulance, blew up, burned down, burnt down, casualties, casualty, caught fire,
      cave-in, confined space, crane accident, deadly, death toll, electric shock, electrocuted, emergency
      drill, emergency response, explode, explosion, explosions, fatal, fatality, fatally, fell from height,
      fire brigade, fire broke out, fire exercise, fire prevention, fire safety, firefighter, gas explosion,
      gas leak, gas poisoning, hazard, hidden danger, inrush, landslide, lost her life, lost his life, lost
      their lives, lost-time, maimed, mine safety, molten metal spill, near miss, near-miss, occupational
      health, paramedic, perished, refuge chamber, rescued, rock burst, roof collapse, roof fall, safe
      production, safety, safety campaign, safety check, safety chief, safety committee, safety day, safety
      director, safety equipment, safety inspection, safety month, safety officer, safety production, safety
      protocol, safety rule, safety supervision, safety talk, safety training, scalded, suffocated, taken to
      hospital, warehouse fire, water inrush, work injury, work safety, work safety law, workplace accident,
      workplace safety, casualty list, critical condition, fatalities, mine disaster, near misses, pressure
      vessel, safety and environmental, safety culture, safety drill, safety expenditure, safety hazards,
      safety record, safety spending, safety-first, search and rescue, search for survivors, serious injury,
      workers died, workers killed`,
    clear: `
      blast, blaze, blowout, burns, burst, collapsed, crushed, danger, dangerous, dead, death, derailed, died,
      earthquake, emergencies, emergency, emergency management, evacuate, evacuated, evacuation, fallen rock,
      fire drill, flood control, flood season, flooded, flooding, funeral, heatstroke, heavy rains, ignited,
      injured, injuries, injury, killed, methane, mishap, overcome by, poisoning, precaution, process safety,
      protective equipment, rainy season, rescue, rescuer, risk mitigation, roof support, safe operation,
      survivor, to hospital, trapped, typhoon, unsafe, victim, wounded, first aid, flash flood, gave way, heat
      stroke, hot weather, landslip, mudslide, protective gear, rainstorm, slope failure, slope stability,
      summer heat`,
    hint: `
      bodies, buried, burned, burnt, clinic, collapse, compensation for the, erupted, explosive, forklift,
      heavy rain, hospital, hurt, ladle, leak, missing, operational risk, overtime, protective,
      risk prevention, roll call, safe, scaffold, seismic, stability, stoppage, storm, struck by, toxic,
      unaided, ventilation, weak spot, wreck`,
    silent: 'blast furnace, data safety, food safety, safety net',
  },
  'soe-reform': {
    own: `
      central organisation department, central organization department, central soe, contract-based
      management, deepening reform, double hundred, double-hundred, employee shareholding, enterprise reform,
      local soe, manager on contract, managers on contract, ownership reform, pay reform, performance
      contract, private enterprise, reform action, reform deepening, reform of state, reform pilot, reform
      task, remuneration reform, soe reform, spin off social, state asset commission, state assets commission,
      state-assets commission, state-owned capital, state-owned capital operation, state-owned enterprise
      reform, tenure contract, tenure system, tenure-based, three-system reform, three-year action,
      transferred free of charge, collective bargaining, corporatisation, market-based pay, mixed ownership
      reform, modern enterprise system, new central enterprise, ownership structure, pay bargaining,
      performance pay, private-sector partner, reform and development, reform campaign, reform of the group,
      state capital investment, state shareholding, wage reform`,
    clear: `
      assessed every year, asset regulator, board reform, central enterprise, central state-owned, contract
      with targets, debt-for-equity, effective operator, employee stock ownership, equity incentive, free
      transfer, hospital and school, layers of management, lean transformation, main business,
      market-oriented, merit pay, mixed ownership, mixed-ownership, non-core, non-state, performance-based,
      private capital, private entrepreneur, private firm, private investor, private mill, private mills,
      private partner, private shareholder, professional manager, redundancies, redundancy, redundant, reform,
      reform plan, reorganisation, reorganise, reorganization, reorganize, salary cap, social functions, soe,
      state asset, state assets, state capital, state enterprise, state firms, state holding, state owner,
      state property, state sector, state-assets, state-owned assets, state-owned enterprise, state-owned
      group, state-owned shareholder, streamline, zombie, centrally administered, collective wage,
      government-owned, hived off, reformed, restructured, slimmed down, social burden, state ownership,
      state-owned parent, wage bargaining, wholly state-owned`,
    hint: `
      bankruptcy, core mission, cut staff, incentive, largest state-owned, leading cadre, lean management,
      modernization, parent group, provincial state, restructure, restructuring, state firm, state group,
      state shareholder, state-controlled, state-owned, state-owned company, state-run, subsidiaries closed,
      subsidiary heads, sasac, state-owned assets supervision, organization department,
      organisation department`,
  },
  talent: {
    own: `
      apprenticeship, brain drain, cadre training, career ladder, curriculum, leadership training, master
      craftsman, masterclass, on-the-job, personnel training, retrain, retraining, shortage of skilled, skill
      contest, skill grade, skills competition, skills contest, staff college, staff training, talent, talent
      development, talent program, talent programme, traineeship, training base, training center, training
      centre, training class, training plan, training program, training programme, upskilling, vocational,
      welding contest, young cadre, young engineer, young talent, career path, degree course, intake of
      graduates, job title, job training, labour skills, new graduates, new recruits, occupational standard,
      professional training, skilled hands, skilled worker, staff development, talent base, talent pool,
      talent scheme, trained staff, trained workers, university graduates, vocational college, vocational
      school, work-study, youth work`,
    clear: `
      apprentice, back to school, beginner, campus, classroom, coaching, course, craftsman, diploma,
      doctorate, enrol, enroll, graduate, graduates, high-calibre, hire, human resource, instructor,
      internship, job fair, labour competition, lecturer, mentoring, model worker, new hire, newcomer,
      newcomers, pay rise, postgraduate, professionalism, pupil, rare skills, recruited, recruiting,
      recruitment, scholar, scholarship, seconded, secondment, seminar, skilled, staff turnover, student,
      succession planning, taught, teacher, technician, trainee, trainer, training, training course, training
      session, tutor, vacancies, wages, young employee, young people, young staff, young worker, young
      workers, cohort, craftsmen, educators, freshmen, induction, intake, job seekers, leadership course,
      masters degree, pay grades, refresher, skilled labour, staffing, study programme`,
    hint: `
      cadre, career, certified, class, coach, college, dormitory, electrician, engineer, exam, fitter,
      foreman, foremen, headcount, hiring, intern, junior, learn, learned, learner, lecture, lesson, lessons,
      mentor, participant, personnel, phd, qualification, qualified, recruit, retire, salaries, school, senior
      engineer, shop-floor, skill, skills, team leader, trained, trained in, vacancy, wage, welder, workforce,
      workshop for, workshop head, young, youth league, certificate`,
    silent: `
      by training, course of, due course, first class, in the course, of course, off course, on course,
      over the course, world class, world-class`,
  },
};
