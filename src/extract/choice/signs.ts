/**
 * Signs: words that stand on a thing, or are its name, and are nobody's speech.
 *
 * In: a site. Out: whether its mark gives what a sign, banner or shirt reads,
 * or what a thing "is named" or is "titled".
 */

import type { Site } from '../sites/site.ts';

/** How many tokens before a mark are looked at. */
const sight = 8;

const written =
  /(?:^| )(?:signs?|banners?|placards?|posters?|billboards?|stickers?|plaques?|t-shirts?|tee-shirts?|shirts?|hats?|caps?|buttons?|badges?|mugs?|flags?|license plates?|number plates?|graffiti|tattoos?|labels?|gravestones?|headstones?)(?: (?:that|which|was|were|is|are))? (?:reads?|reading|said|says|saying|declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|with|bearing|emblazoned with|marked|labell?ed)(?: (?:the|a|an) (?:words?|slogan|message|phrase|legend))?[ :,]*$/;

const called =
  /(?:^| )(?:(?:is|are|was|were|been|being) (?:\w+ly )?(?:named|renamed|nicknamed|christened|code-named|codenamed)|titled|entitled|subtitled)[ :,]*$/;

export function isSign({ passage, at }: Site): boolean {
  let words = '';
  for (let index = Math.max(0, at - sight); index < at; index++) {
    const token = passage.tokens[index];
    if (token && token.kind !== 'mark') words += words === '' ? token.lower : ` ${token.lower}`;
  }
  return written.test(words) || called.test(words);
}
