/**
 * Words for what people are: titles before names, and nouns for persons.
 *
 * Each word has a class; a person brought in as "Sen. Vale" is found again as
 * "the senator" because both have the class `senator`.
 */

/** A line is a class, a colon, and its words. */
const classes = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', list = ''] = line.split(':').map((part) => part.trim());
        return list.split(' ').map((word): [string, string] => [word, name]);
      }),
  );

/** Stand before a name, capitalised, and are no part of it. */
export const titles = classes(`
  male: mr mr. messrs sir lord brother
  female: mrs mrs. ms ms. miss lady dame madam mme sister
  person: dr dr. atty atty.
  professor: prof prof. professor
  judge: judge justice
  president: president pres pres. president-elect
  minister: minister premier chancellor
  secretary: secretary sec. undersecretary
  senator: senator sen sen. senators sens sens.
  congressman: representative rep rep. representatives reps reps. congressman congresswoman congressmen
  governor: governor gov gov. governors govs govs.
  mayor: mayor
  ambassador: ambassador amb amb. envoy
  attorney: attorney solicitor
  counsel: counsel
  officer: general gen gen. colonel col col. lieutenant lt lt. sergeant sgt sgt. captain capt capt. commander cmdr cmdr. admiral adm adm. major maj maj. brigadier brig brig. officer sheriff marshal detective det det. constable inspector deputy
  cleric: rev rev. reverend father fr fr. pope cardinal archbishop bishop rabbi imam ayatollah pastor sheikh
  monarch: king queen prince princess emperor crown duke duchess
  leader: leader
  chair: chairman chairwoman chair chairperson
  speaker: speaker
  whip: whip
  director: director commissioner administrator chief head
  executive: ceo cfo coo cto
  delegate: delegate councilman councilwoman councillor councilor assemblyman assemblywoman alderman mp mep msp
  party: democrat republican independent libertarian
  candidate: candidate nominee
  former: former ex- vice deputy acting assistant associate prime foreign first interior finance defense defence supreme national security state managing executive senior house senate majority minority
`);

/** Trades: each a class of its own, for "the conductor" is no other than the conductor named before. */
const trades = `
  accountant accuser actuary agent airman alumna alumnus appellant arbitrator archaeologist architect archivist
  astronaut astronomer auctioneer auditor babysitter bailiff barista bartender batsman beekeeper benefactor
  biographer biologist blacksmith bookseller botanist bowler boxer boyfriend brewer bride broker builder bursar
  buyer cabbie caller captive caregiver carer caretaker cartoonist cellist chaplain chef chemist choreographer
  claimant classmate cleaner clerk client climatologist co-worker cobbler coder commuter complainant composer
  comptroller conductor constable contractor convict cook coroner councilmember counsellor counselor courier
  cricketer curator cyclist dancer dentist designer detainee dietitian diner dispatcher dissident diver docker
  documentarian donor dramatist ecologist economist emcee epidemiologist evangelist examiner extremist fan farrier
  felon ferryman fiance fiancee financier firefighter fireman fishmonger florist footballer foreman forester
  freshman fundraiser gamekeeper gamer gardener geographer geologist girlfriend glazier goalie goldsmith golfer
  graduate guard guitarist gymnast hacker hairdresser harbourmaster headmaster headteacher heir heiress homeowner
  hostage hostess hydrologist illustrator immigrant influencer inmate inspector insurgent intern interpreter
  inventor janitor jeweller jockey juror keeper landlady landlord landowner leaker lexicographer librarian lifeguard
  linebacker linguist litigator lobbyist locksmith lyricist magnate marine mathematician mechanic mediator medic
  meteorologist midwife militant millionaire miner missionary model motorist nanny negotiator neurologist notary
  nutritionist oceanographer ombudsman onlooker optician organist paediatrician painter palaeontologist paralegal
  parishioner partner pathologist patient patron pediatrician petitioner pharmacist philanthropist philosopher
  photographer photojournalist physicist pianist pitcher plaintiff planner podcaster porter postman postmaster
  potter preacher presenter prisoner programmer proprietor provost psychologist publicist pupil ranger realtor rebel
  receptionist rector referee regent registrar renter rep reviewer roommate rower runner sailor screenwriter
  sculptor seismologist selectman seller sexton shareholder shepherd shopper showrunner signalman skater skier
  socialite sociologist sophomore spectator speechwriter sprinter statistician stepdaughter stepfather stepmother
  stepson steward stonemason stylist superintendent supermodel supervisor surveyor swimmer tanner teammate
  technician tenant theologian therapist toddler tourist toxicologist trainer translator treasurer trooper trucker
  trustee tutor umpire undertaker unionist vet veterinarian vicar violinist virologist visitor vlogger volunteer
  waiter waitress warden watchmaker weaver welder whistleblower winger wrestler zookeeper zoologist
`;

/** Nouns for one person or several, in the singular. */
const heldNouns = classes(`
  spokesman: spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople
  president: president president-elect commander-in-chief
  minister: minister premier chancellor
  secretary: secretary undersecretary
  senator: senator
  congressman: congressman congresswoman representative congressmen
  lawmaker: lawmaker legislator parliamentarian
  governor: governor
  mayor: mayor
  ambassador: ambassador envoy diplomat emissary
  attorney: attorney lawyer solicitor barrister
  counsel: counsel
  prosecutor: prosecutor
  officer: general colonel lieutenant sergeant captain commander admiral major officer sheriff detective policeman policewoman soldier
  cleric: priest pope cardinal archbishop bishop rabbi imam pastor cleric monk nun
  monarch: king queen prince princess emperor
  leader: leader
  chair: chairman chairwoman chair chairperson
  speaker: speaker
  whip: whip
  director: director commissioner administrator chief head
  executive: manager ceo cfo coo cto executive founder co-founder owner
  judge: judge justice magistrate
  adviser: adviser advisor strategist consultant aide assistant staffer operative
  analyst: analyst expert economist pollster researcher scholar scientist academic specialist historian
  professor: professor lecturer teacher instructor fellow dean principal
  journalist: journalist reporter correspondent editor columnist anchor host commentator blogger broadcaster moderator publisher
  writer: writer author novelist poet playwright
  artist: actor actress singer vocalist drummer bassist frontman songwriter musician comedian director filmmaker producer artist rapper entertainer
  athlete: player coach captain quarterback striker midfielder goalkeeper athlete champion
  doctor: doctor physician surgeon nurse psychologist psychiatrist paramedic
  official: official bureaucrat regulator
  source: source insider informant
  delegate: councillor councilor councilman councilwoman alderman deputy
  candidate: candidate nominee contender hopeful challenger frontrunner front-runner rival opponent
  party: democrat republican libertarian conservative liberal socialist independent incumbent centrist
  native: teenager youngster newcomer veteran native pensioner retiree octogenarian gaffer boss skipper
  builder: builder baker bricklayer plumber carpenter electrician mechanic butcher shopkeeper grocer barber tailor joiner
  businessman: businessman businesswoman entrepreneur investor billionaire mogul tycoon banker developer trader
  activist: activist campaigner organizer organiser protester demonstrator advocate supporter critic
  witness: witness bystander neighbor neighbour resident villager survivor victim passenger
  suspect: suspect defendant gunman attacker shooter
  man: man men gentleman guy boy
  woman: woman women girl lady
  person: person people student worker employee employer voter citizen farmer fisherman driver engineer pilot member colleague friend cameraman user customer parent refugee migrant
  kin: wife husband father mother son daughter brother sister widow widower uncle aunt grandfather grandmother grandson granddaughter cousin nephew niece
  body: police authorities government ministry department agency committee council court company firm party campaign group organization organisation union administration commission institute university school faculty hospital bank network newspaper magazine outlet station militia army military navy office bureau board panel association coalition foundation charity team club embassy parliament senate house congress regime state church operator carrier airline maker manufacturer retailer supplier insurer lender utility railway brewery refinery shipyard startup conglomerate
  text: statement report study survey poll letter email indictment lawsuit complaint filing document release petition memo memorandum law bill article editorial book paper analysis story piece ruling verdict transcript tweet op-ed communique communiqué affidavit brief
`);

export const roleNouns: ReadonlyMap<string, string> = new Map([
  ...trades
    .trim()
    .split(/\s+/)
    .map((word): [string, string] => [word, word]),
  ...heldNouns,
]);

/** The gender a noun or title tells. */
export const genders: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...words(
    'mr mr. messrs sir lord king prince duke emperor father fr fr. brother pope spokesman chairman congressman councilman assemblyman policeman businessman actor husband son widower uncle grandfather grandson nephew headmaster man gentleman guy boy cameraman gunman fisherman',
    'male',
  ),
  ...words(
    'mrs mrs. ms ms. miss lady dame madam mme queen princess duchess sister nun spokeswoman chairwoman congresswoman councilwoman assemblywoman policewoman businesswoman actress wife daughter mother widow aunt grandmother granddaughter niece woman girl',
    'female',
  ),
]);

/** Classes that a wider noun takes in: "the lawmaker" may be a senator. */
export const wider: ReadonlyMap<string, readonly string[]> = new Map([
  ['lawmaker', ['senator', 'congressman', 'delegate', 'lawmaker', 'party', 'speaker', 'whip']],
  ['congressman', ['congressman', 'party']],
  ['official', ['official', 'director', 'secretary', 'minister', 'spokesman']],
  ['party', ['party', 'senator', 'congressman', 'governor', 'leader', 'chair', 'speaker', 'whip']],
  ['leader', ['leader', 'president', 'minister', 'monarch', 'chair', 'speaker']],
  ['artist', ['artist', 'writer']],
  ['director', ['director', 'leader', 'chair']],
  ['ambassador', ['ambassador', 'minister']],
]);

/** "61-year-old" */
export function isAge(lower: string): boolean {
  return lower.endsWith('-year-old') && /^\d{1,3}-year-old$/.test(lower);
}

/** The class of a role noun in either number; undefined for other words. */
export function roleClass(lower: string): string | undefined {
  if (isAge(lower)) return 'native';
  return roleNouns.get(lower) ?? (lower.endsWith('s') ? roleNouns.get(singular(lower)) : undefined);
}

export function isPlural(lower: string): boolean {
  if (/^(?:police|people|men|women|authorities|spokesmen|spokeswomen|spokespeople|congressmen)$/.test(lower))
    return true;
  return lower.endsWith('s') && !roleNouns.has(lower) && roleNouns.has(singular(lower));
}

function singular(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

function words(list: string, gender: 'male' | 'female'): [string, 'male' | 'female'][] {
  return list.split(' ').map((word) => [word, gender]);
}
