/**
 * The verbs that attribute words to a speaker, by what they do with them.
 *
 * Data alone; `cues.ts` inflects and looks them up. Irregular forms stand in
 * the table `irregular`; verbs that double their last letter in `doubling`.
 */

/** What a cue verb does with the words it introduces. */
export type CueClass =
  /** Gives a clause as said: said that, added that. */
  | 'say'
  /** Puts words on paper or a screen: wrote, tweeted. */
  | 'write'
  /** Puts a question: asked whether. */
  | 'ask'
  /** Characterises, so that only a fragment follows: called it, accused him of. */
  | 'call'
  /** Holds an opinion: believes that. Weak: often nobody spoke. */
  | 'think'
  /** Shows or finds, with papers and polls for subjects: the report found. */
  | 'show';

export const cueVerbs: Readonly<Record<CueClass, string>> = {
  say: `say tell add continue argue note state explain respond reply declare conclude pledge insist promise claim
    suggest admit warn recall acknowledge announce vow assure remark joke stress emphasize emphasise concede assert
    complain lament answer boast predict interject quip proclaim testify caution confirm contend maintain observe
    reiterate repeat recount retort affirm allege muse point begin urge demand advise agree opine relate report
    reveal shout yell scream cry chant bark whisper mutter murmur groan grumble gripe grouse scoff snap sneer chuckle
    laugh sigh gush rave exclaim implore plead beg threaten swear counter rebut volunteer offer elaborate clarify
    specify signal hint imply intone deadpan crow fume rage rant thunder chide echo concur protest object apologize
    apologise comment speak talk preach lecture narrate reason hypothesize theorize speculate surmise forecast project
    inform notify reassure remind counsel brief disclose divulge confess confide avow deny dispute reject rule go
    summarize summarise sum put stipulate certify attest order instruct direct command aver bellow blurt brag bristle
    chime demur enthuse growl hiss holler jest marvel mumble posit radio recite relay reminisce snarl stammer stutter
    underscore wail whimper wisecrack`,
  write: `write tweet post read retweet text email e-mail blog caption publish sign pen scrawl title entitle headline
    address reprint`,
  ask: 'ask question wonder inquire enquire query press',
  call: `call describe label dub brand denounce condemn criticize criticise praise accuse mock slam blast deride
    dismiss decry ridicule characterize characterise portray term deem hail laud tout applaud commend salute thank
    credit blame attack assail rip lambast lambaste excoriate bash hammer disparage belittle berate rebuke scold
    chastise castigate fault cite quote invoke refer liken compare equate depict cast paint paraphrase defend
    justify endorse oppose welcome congratulate express voice name christen nickname trumpet bemoan bewail deplore
    taunt challenge charge style summon frame pronounce address hit`,
  think: 'believe think feel hope fear doubt expect want worry consider see view regard know hold suspect sense',
  show: 'show find indicate detail list include feature document outline',
};

export const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying', "say's"],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'read', 'reading'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  put: ['puts', 'put', 'putting'],
  go: ['goes', 'went', 'going'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  know: ['knows', 'knew', 'known', 'knowing'],
  hold: ['holds', 'held', 'holding'],
  show: ['shows', 'showed', 'shown', 'showing'],
  find: ['finds', 'found', 'finding'],
  hit: ['hits', 'hit', 'hitting'],
  cast: ['casts', 'cast', 'casting'],
  forecast: ['forecasts', 'forecast', 'forecasting'],
  agree: ['agrees', 'agreed', 'agreeing'],
  decree: ['decrees', 'decreed', 'decreeing'],
};

/** Verbs that double their last letter before -ed and -ing. */
export const doubling = 'admit quip dub brag plan beg blog scan rip chat nod snap tip sum';

/** Nouns that attribute the words which follow: in a statement, his claim that. */
export const cueNouns = `statement interview tweet post letter email e-mail speech memo message report column op-ed
  editorial briefing filing testimony comment remark claim charge accusation assertion suggestion warning promise vow
  pledge argument allegation complaint contention belief view opinion reply response answer question motto slogan
  quote words call demand criticism release essay note lawsuit ruling opinion affidavit transcript press address
  caption headline sign banner chant video ad advertisement posting facebook twitter`;
