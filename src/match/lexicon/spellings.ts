/**
 * Two ways of writing one word: what each is folded to.
 *
 * In: nothing. Out: tables only; `lexemes.ts` reads them.
 */

/** "variant word": parted by a comma. */
export const variants = `
okay ok,e-mail email,grey gray,programme program,programmes programs,cheque check,tyre tire,tyres tires,kerb curb
defence defense,offence offense,licence license,practise practice,sceptical skeptical,sceptic skeptic,plough plow
aluminium aluminum,judgement judgment,acknowledgement acknowledgment,mum mom,whilst while,amongst among,towards toward
afterwards afterward,learnt learned,burnt burned,dreamt dreamed,spelt spelled,skilful skillful,fulfil fulfill
enrol enroll,instalment installment,ageing aging,manoeuvre maneuver,pyjamas pajamas,jewellery jewelry,storey story
gonna going to,gotta got to,wanna want to,kinda kind of,sorta sort of,dunno do not know,lemme let me,gimme give me
ain't is not,cannot can not,ya you,yeah yes,yep yes,nope no,til till,til' till,'til till,'em them,em them,cause because
'cause because,alright all right,thru through,tho though,y'all you all,nothin nothing,goin going,doin doing
sen senator,rep representative,gov governor,gen general,lt lieutenant,sgt sergeant,col colonel,capt captain
prof professor,mister mr,doctor dr,st saint,mt mount,jan january,feb february,apr april,jun june,jul july,aug august
sept september,sep september,oct october,nov november,dec december,mon monday,tues tuesday,tue tuesday,wed wednesday
thurs thursday,thu thursday,fri friday,% percent,pct percent,bn billion,tn trillion,& and
km kilometers,kms kilometers,kg kilograms,kgs kilograms,cm centimeters,mm millimeters,secs seconds,mins minutes,hrs hours,yrs years,yr year,vs versus,usd dollars,gbp pounds,eur euros,no. number,dept department,govt government`;

/** Endings where British and American spelling part: each pattern and its replacement, tried in order. */
export const endings: readonly (readonly [RegExp, string])[] = [
  [/^(\w{2,})our(s|ed|ing|ite|able|ful|ably|hood)?$/, '$1or$2'],
  [/^(\w{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
  [/^(\w{2,})ys(e|es|ed|ing)$/, '$1yz$2'],
  [/^((?:kilo|centi|milli)?met|cent|theat|lit|fib|calib|spect|lust|meag)re(s)?$/, '$1er$2'],
  [/^(\w*[aeiou]\w*[^\Waeiou][aeiou])ll(ed|ing|er|ers)$/, '$1l$2'],
  [/^(catal|dial|anal|monol|epil)ogue(s)?$/, '$1og$2'],
];

/** What an apostrophe leaves of a verb; a list where it may be either. */
export const contractions: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'re": ['are'],
  "'m": ['am'],
  "'ll": ['will', 'shall'],
  "'ve": ['have'],
  "'d": ['would', 'had'],
  "'s": ['is', 'has', 'us'],
};

/** Names in capitals, folded, and the words they stand for, written as one, as alignment joins a name's words; or no word of grammar. */
export const acronyms: Readonly<Record<string, string>> = {
  us: 'unitedstates',
  usa: 'unitedstates',
  uk: 'unitedkingdom',
  un: 'unitednations',
  eu: 'europeanunion',
  who: 'w-h-o',
};
