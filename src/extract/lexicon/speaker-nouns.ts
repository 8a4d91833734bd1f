/**
 * The nouns by which speakers go when they are not named, and the small words in names.
 *
 * Data alone. Nouns are in the singular; callers take an `s` off.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Pronouns that can speak. */
export const pronouns = words('he she they it i we you who');

/** Pronouns that stand before a noun. */
export const possessives = words('his her their its our my your');

/** Words before a name that make it a person's. */
export const titles =
  words(`mr mrs ms miss dr prof professor sir dame lord lady sen senator rep congressman congresswoman
  gov governor president chancellor premier minister secretary ambassador general gen col colonel capt captain maj
  major lt lieutenant sgt sergeant adm admiral judge justice mayor councillor councilman councilwoman pope cardinal
  archbishop bishop rev reverend father sister imam rabbi sheikh ayatollah king queen prince princess emperor
  mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. capt. maj. lt. sgt. adm. rev. hon.`);

/** Nouns for people who speak by office, trade or part in the story. */
export const roles = words(`spokesman spokeswoman spokesperson president minister secretary senator congressman
  congresswoman governor mayor ambassador envoy diplomat official aide adviser advisor strategist analyst expert
  economist professor scholar researcher scientist historian lawyer attorney prosecutor judge sheriff police officer
  detective investigator chief chairman chairwoman chair chairperson director executive ceo manager owner founder
  president-elect candidate nominee contender rival opponent critic supporter backer ally advocate activist organizer
  organiser protester demonstrator lawmaker legislator politician leader member delegate commissioner councilman
  reporter journalist correspondent anchor host moderator commentator columnist editor writer author blogger pundit
  source insider witness resident neighbor neighbour voter man woman mother father son daughter wife husband brother
  sister friend colleague teacher student doctor nurse farmer worker driver veteran soldier general commander
  coach player captain billionaire businessman businesswoman developer mogul celebrity actor actress singer director
  co-founder cofounder representative delegate deputy counsel coordinator consultant operative pollster staffer
  surrogate republican democrat conservative liberal newspaper agency ministry department office company firm
  campaign group organization organisation committee council commission court government administration police
  union party team network paper report study poll survey statement letter memo document website ad advertisement
  board embassy military army bank authority authorities family newsroom magazine outlet crowd`);

/** Other nouns for people. */
export const people = words(`people person others critics some many one both those everyone someone anyone families
  parents men women children police staff crew couple pair trio guests attendees participants respondents crowd
  lawmakers officials prosecutors experts analysts democrats republicans conservatives liberals voters protesters
  authorities leaders members residents workers supporters opponents activists sources`);

/** Small words inside a name, before a capital. */
export const particles = words(
  "de del della di da von van der den ter bin bint ibn al el la le du dos das of y e d' o'",
);
