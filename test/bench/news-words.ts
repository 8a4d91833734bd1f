/** News words: what invented articles are made of, by their place in a sentence. */

const list = (words: string) => words.trim().split(/\s*[|\n]\s*/);

export const given = list(`Ana|Tomas|Greta|Jan|Petra|Idris|Lena|Marek|Sofia|Hugo|Nadia|Viktor|Elif|Oscar|Ruth|Samuel
  Irena|Paulo|Miriam|Aron|Clara|Devi|Felix|Hanna|Ivo|Judit|Karim|Laila|Milan|Nora|Otto|Priya|Rafael|Selma|Tariq|Ursula`);

/** Parts that surnames, towns and firms are put together from. */
export const beginnings = list(
  'Bar|Cor|Dav|El|Fen|Gol|Har|Ib|Jas|Kel|Lor|Mar|Nes|Or|Pel|Quin|Ros|Sal|Tor|Ul|Vel|Wes|Yar|Zel',
);
export const middles = list('a|e|i|o|an|en|in|on|ar|er|ir|or|al|el|il|ol|ast|est|ist|ost|and|end|ind|und|ath|eth');
export const endings = list(
  'berg|bridge|combe|dale|field|ford|ham|holm|ley|mere|mouth|ov|sen|son|stad|ster|ton|vale|vik|wick',
);
export const families = list(
  'ack|ado|ander|aro|ek|el|ento|erson|esh|ez|iak|ić|ides|ini|itz|ko|land|man|mann|oda|off|oke|os|ova|quist|ri|sky|ura|well|yan',
);

export const roles =
  list(`the harbour director|the mayor of {town}|a union spokeswoman|the minister of transport|a senior engineer
  head of the {place} inquiry|the county prosecutor|chief executive of {firm}|a lecturer in public law|spokesman for {body}
  the fire brigade’s commander|a resident of {town}|the opposition’s budget speaker|director of the {town} hospital
  an economist at {firm}|the school board’s chairwoman|a police superintendent|deputy governor of the bank`);

/** Who does something in a sentence: `the ferry company`, `farmers in Korvale`. */
export const bodies =
  list(`the council|the ministry|the ferry company|the inquiry|the contractor|the hospital|the union|the regional court
  the energy regulator|the water board|the school board|the rail operator|the fishing fleet|the housing office|the port authority
  the fire brigade|the assembly|the land registry|the pension fund|the insurer|the shipyard|the tax office|the university|the theatre
  the broadcaster|the airline|the cooperative|the charity|the football club|the planning board|the customs office|the bank`);
export const crowds =
  list(`farmers|residents|drivers|volunteers|investigators|shareholders|auditors|teachers|nurses|tenants|students
  fishermen|shopkeepers|engineers|lawyers|pensioners|campaigners|dockers|parents|commuters|scientists|musicians|builders|doctors`);

export const verbs =
  list(`approved|rejected|delayed|reviewed|paid for|inspected|closed|reopened|criticised|defended|financed|withdrew
  expanded|cancelled|promised|questioned|repaired|postponed|welcomed|abandoned|documented|measured|leased|replaced|sold|bought
  surveyed|demolished|opened|blocked|designed|published|praised|ignored|audited|redrew|shortened|doubled|halved|cleaned`);

/** Words that an editor may put for one another, in the forms that these lists have. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  list(`approved=backed|rejected=refused|delayed=stalled|reviewed=examined|closed=shut|criticised=attacked|big=large|rapid=quick
  started=began|large=big|nearly=almost|repaired=mended|cancelled=scrapped|financed=funded|difficult=hard|plan=scheme
  important=crucial|building=structure|money=funds|work=labour|answer=reply|need=require|show=demonstrate|costly=expensive`).map(
    (pair) => pair.split('=') as [string, string],
  ),
);

export const qualities =
  list(`northern|southern|old|new|large|costly|difficult|temporary|planned|wooden|disputed|narrow|private|public
  coastal|electric|historic|damaged|modern|shared|unfinished|popular|empty|crowded|municipal|rural|important|outdated|renovated|floating
  frozen|leaking|experimental|regional|medical|industrial|agricultural|annual|secret|joint|second|final|provisional|overdue`);
export const things =
  list(`dock|timetable|flood wall|grain store|bridge|school|bus line|tunnel|solar park|clinic|wage deal|land sale|water main
  railway|loan|evacuation plan|archive|reserve|lighthouse|waste plant|market hall|safety report|night ferry|rent limit|terminal|ring road
  dredging contract|library|fund|warning system|orchard|quarry|stadium|cable|pipeline|reservoir|swimming hall|cemetery|museum|canal|barracks
  greenhouse|sawmill|cannery|power line|laboratory|kindergarten|tram depot|fish farm|wind farm|vaccine store|footpath|sea wall|marina
  shelter|tax rule|parking garage|concert hall|data centre|slaughterhouse|weather station|monastery|vineyard|cheese factory|heating plant`);
export const wheres =
  list(`in {place}|near {place}|outside {place}|on the road to {place}|behind the station in {place}|above {place}
  of {place}|by the river|at the harbour mouth|on the island|in the old town|along the border|under the hill|at the edge of the forest`);

export const tails = list(`before the summer season|after a storm tore through {place}|despite protests from {crowd}
  at a meeting that lasted until midnight|without a vote of the assembly|for the {nth} time in as many years
  while {body} was still taking evidence|because {object} no longer met the rules|under a law passed {n} months ago
  with {n} million crowns set aside for {object}|although {crowd} had asked for {object}|in spite of rising costs for {object}
  as prices for {thing} repairs climbed by {n} percent|when the first frost reached {place}|against the advice of {crowd} from {place}
  to the surprise of {crowd} in {place}|according to a report by {body}|two weeks after {body} {verb} {object}`);

export const background =
  list(`About {n},000 people live in {place}, which grew around its {thing} in the nineteenth century.
  Work on {object} started {n} months ago and has been interrupted twice since.
  At {n} million crowns, {object} costs nearly twice the first estimate, according to {crowd} who saw the papers.
  {firm} employs {n} people in {place} and did not answer questions about {object}.
  A similar dispute over {object} ended in court {n} years ago.
  On the {n}th day of hearings the judges want to hear {crowd} from {place} about {object}.
  Traffic between {place} and {place} has risen by {n} percent since {object} was closed.
  No one was injured at {object}, but {n} households in {place} were without electricity until the morning.
  The figures for {object} were published on Tuesday and cover {n} towns around {place}.
  Many of the houses beside {object} were built by {firm} before there were any rules about floods.`);

export const claims = list(`We will never build {object} without asking {crowd} in {place}
  I have seen no report that says {object} is safe for {crowd}
  It is too early to say whether {body} or {firm} will pay for {object}
  {body} knew about the damage to {object} and did nothing for {n} months
  There is no money left for {object}, and {crowd} in {place} know it
  Nobody should believe that {body} {verb} {object} alone
  We are ready to work with {crowd} from {place} if they show us {object}
  {object} is the most important decision that {town} has taken in {n} years
  Our members need an answer from {body}, not another promise about {object}
  I do not think that {body} can finish {object} before the winter comes to {place}
  More than {n} families near {place} have written to us about {object}
  The cost of {object} may well double, and hardly any {crowd} have noticed
  If {body} had listened to {crowd} in the spring, {object} would still be standing
  What happened to {object} must not happen again to {crowd} in {place}
  We have nothing to hide about {object}, and {body} may open every file from {place}
  It would be wrong to blame {firm} for {object} before {crowd} have been heard
  {crowd} have waited {n} years for {object}, and {body} keeps sending letters
  When {body} {verb} {object}, I was the only one in {place} who said no
  You cannot repair {object} with {n} million crowns and two {crowd}
  My father worked at {object} for {n} years and never saw anybody from {body}`);

export const cues = list(
  'said|said|said|told reporters|added|warned|said on Monday|said in a statement|told a news conference|insisted',
);
export const verbsThat = list('said that|said|told reporters that|warned that|insisted that|argued that');
export const outlets =
  list(`The {town} Gazette|{town} Herald|Daily Courier of {town}|{town} Wire|The {town} Observer|Radio {town}
  {town} Evening Post|The {town} Ledger|{town} Today|The {town} Tribune`);
