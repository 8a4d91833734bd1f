/**
 * Standing lines: what pages print around every article. Tables of patterns for
 * a whole trimmed line; each is anchored and tried on short lines only.
 */

/** A heading after which other stories follow, or links to them. */
export const relatedHeadings: readonly RegExp[] = [
  /^(?:related|recommended|similar|other|more|latest|top|trending|popular|featured)(?: \w+)? (?:articles?|stories|story|news|posts?|coverage|reading|content|reads?)(?: for you)?:?$/i,
  /^related(?: (?:to this|links|topics))?:?$/i,
  /^(?:more (?:from|on|about|in) .{2,60}|most (?:read|popular|viewed|shared)|editors?['’]?s? (?:picks?|choice)|(?:read|up|what to read|see) (?:next|also|more):?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|don['’]t miss|in case you missed it|(?:trending|popular)(?: now)?|recommended(?: for you)?|from our partners|around the web):?$/i,
];

/** Words that a section of a site is labelled with, above the title. */
export const kickers =
  /^(?:(?:latest|breaking|top|world|national|local|international|politics|business|home|live|us|uk|european?|middle east|asian?|african?)(?: news| stories| updates?)?|news|exclusive|opinion|analysis|explainer|abstract\.?|headlines?|story|sport|economy|technology)$/i;

/** Invitations, labels and counters: nobody's words. */
export const standingLines: readonly RegExp[] = [
  /^(?:join|follow|subscribe to|sign up (?:for|to)|get|download|like us on) [^"“”]{0,120}\b(?:channel|newsletters?|telegram|whatsapp|facebook|twitter|instagram|youtube|linkedin|google news|inbox|app|alerts?|updates?|x|delivered to you)\b[^"“”]{0,80}$/i,
  /^(?:join|follow|subscribe|sign up|sign in|log in|register|share|tweet|email|print|save|copy link|comments?|hashtags|tags|topics|advertisement|advert|ad|sponsored|listen|watch|gallery|menu|search|e-?paper|e-?edition|home|read more|show more|load more|continue reading|whatsapp|facebook|twitter|telegram|linkedin|pinterest|reddit|x)(?: now| here| us)?[:.…]*$/i,
  /^(?:share|tweet|save|email|print)(?: (?:this|the|on|via|with|by|to) .{1,40})?:?$/i,
  /^(?:click|tap) (?:here|to|below|on) .{0,120}$/i,
  /^(?:read|see|watch|listen)(?: also| more| next| now| here)?:.{0,200}$/i,
  /^(?:also read|related|don['’]t miss|editor['’]?s note|tags?|topics?|keywords?|filed under|categories|category|posted in|hashtags):.{0,200}$/i,
  /^(?:no|\d+|add a|leave a|post a|write a|view all|be the first to|show) (?:\d+ )?(?:comments?|reply|replies|shares|likes|views)\b.{0,60}$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,120}\ball rights reserved\.?.{0,80}$/i,
  /^(?:try|explore|discover) (?:our|what|more|the) .{0,40}\b(?:ai|app|features?|can do for you)\b.{0,40}$/i,
  /^(?:your|this) (?:email|browser|subscription|support) .{0,120}$/i,
  /^(?:\d+|one|two|three|four|five|six|seven|eight) ?-?min(?:ute)?s?(?: read)?$/i,
  /^(?:url|link|source url|permalink|(?:clipped|saved|retrieved|printed) from):? *https?:\S+$/i,
  /^[A-Z]{2,6}(?:\/[a-z]{1,4}){1,3}$/,
  /^https?:\/\/\S+$/i,
  /^full text[.:]?$/i,
  /^more (?:to follow|details soon|follows)\b.{0,20}$/i,
  /^(?:what do you think|have your say|have you been affected|do you (?:have|know)|got a (?:story|tip)).{0,60}\?.{0,160}$/i,
  /^(?:story|article) continues (?:below|after).{0,40}$/i,
  /^(?:a version of )?this article (?:appear(?:s|ed) in print|was printed from\b).{0,250}$/i,
  /^(?:skip to|back to|jump to) (?:main |the )?(?:content|top|navigation|comments)$/i,
  /^.{0,80}\b(?:contact|e-?mail|write to|reach) (?:her|him|them|us|our .{2,40}) at \S+@\S+\.?$/i,
  /^.{2,60} [-–—|] (?:https?:\/\/|www\.)\S+$/i,
  /^end of (?:document|article|story|round-?up)\b.{0,120}$/i,
  /^(?:document )?\d+ of \d+(?: documents)?$/i,
  /^(?:length|word count|section|edition|dateline|load-date|language|publication-type): ?.{0,80}$/i,
];

/** `#Harbour #Strike`: labels of a story. */
export const hashtags = /^#\p{Alpha}[\p{Alpha}\d_]*(?:[ ,]+#\p{Alpha}[\p{Alpha}\d_]*)*$/u;

/** `Home | News | Sport`: a menu of three entries or more. */
export const menu = /^[\p{Alpha} ’'-]{2,30}(?: \| [\p{Alpha} ’'-]{2,30}){2,}$/u;

/** A rule drawn across the page, or the mark that ends a release. */
export const rule = /^(?:[-–—_=~]{2,}|[*#•](?: ?[*#•]){2,}|-30-|ends)$/i;

/** Marks that one document of several begins or ends here. */
export const documentMark = /^(?:(?:document )?\d+ of \d+(?: documents)?|end of (?:document|article|story))$/i;

/** An invitation that runs on at the end of a paragraph, after the last sentence. */
export const trailingInvitation =
  /(?:^|[.!?”"’')\]A-Z] )((?:Join|Follow|Subscribe|Sign up|Get|Download|Click here)\b[^.!?,"“”]{0,120}\b(?:channel|newsletters?|Telegram|WhatsApp|Facebook|Twitter|Instagram|YouTube|inbox|app|delivered to you)\b[^.!?,"“”]{0,80}[.!]?)$/;
