/** Places that speak for those who govern them, the adjectives of their people, and words that name bodies. In lower case. */

const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((word) => word.replaceAll('_', ' ')),
  );

export const places = words(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
  bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba
  cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany ghana
  greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
  kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta
  mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria
  north_korea south_korea norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania
  russia rwanda saudi_arabia scotland senegal serbia singapore slovakia slovenia somalia south_africa south_sudan spain
  sri_lanka sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan uganda
  ukraine united_arab_emirates united_kingdom united_states uruguay uzbekistan venezuela vietnam wales yemen zambia
  zimbabwe us u.s. uk u.k. eu e.u. uae u.a.e. u.n. un america
  moscow washington tehran beijing london paris berlin kyiv kiev brussels jerusalem tel_aviv ankara riyadh doha cairo
  baghdad damascus beirut tokyo seoul pyongyang islamabad new_delhi delhi kabul rome madrid vienna geneva warsaw
  budapest athens minsk belgrade caracas havana ottawa canberra new_york new_york_city los_angeles chicago boston miami houston
  texas california florida ohio michigan pennsylvania virginia indiana iowa nevada new_hampshire south_carolina
  north_carolina wisconsin arizona colorado illinois massachusetts maryland new_jersey oregon utah louisiana alabama
  mississippi tennessee kentucky missouri kansas nebraska oklahoma minnesota vermont maine connecticut delaware hawaii
  alaska idaho montana wyoming arkansas new_mexico west_virginia rhode_island north_dakota south_dakota philadelphia
  detroit dallas atlanta seattle denver phoenix san_francisco las_vegas cleveland capitol_hill wall_street hollywood
`);

export const peoples = words(`
  american british russian iranian israeli chinese french german ukrainian turkish syrian iraqi saudi egyptian indian
  pakistani japanese korean canadian mexican brazilian italian spanish polish dutch belgian swedish norwegian danish
  finnish greek hungarian romanian bulgarian serbian croatian irish scottish welsh english australian austrian swiss
  afghan palestinian lebanese jordanian qatari yemeni libyan tunisian moroccan algerian sudanese ethiopian kenyan
  nigerian south_african cuban venezuelan colombian argentine chilean peruvian filipino thai vietnamese indonesian
  malaysian european african asian western arab kurdish jewish muslim christian catholic democratic soviet
  emirati kuwaiti bahraini belarusian georgian armenian azerbaijani kazakh czech slovak slovenian estonian latvian
  lithuanian portuguese icelandic taiwanese nepalese bangladeshi cambodian burmese haitian
`);

/** A run of capitals that holds one of these names a body. */
export const bodyWords = words(`
  party ministry department office bureau agency committee commission council court congress senate parliament assembly
  house bank group university college school institute institution foundation association society union federation
  league club corp corp. inc inc. ltd ltd. llc company co. co firm holdings partners news times post journal herald tribune
  guardian telegraph gazette magazine network television tv radio media press reuters network army navy force forces
  guard guards police service services administration authority board center centre conference church ministry embassy
  museum hospital tower hotel hall plaza building stadium theater theatre park bridge cathedral temple mosque prison jail
  clinic laboratory lab labs channel studio studios records books awards award prize festival airlines airways motors systems technologies technology industries international national campaign
  action alliance coalition movement front organization organisation caucus pac trust fund project program programme
  state street house capitol kremlin pentagon duma knesset hamas hezbollah nato fbi cia poll survey report act law street
  avenue airport square island islands city county district valley river lake coast world cup series games bowl show day
`);
