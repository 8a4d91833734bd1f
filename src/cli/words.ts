/** Words that the help and the man page share. */

export const summary =
  'finds attributed quotes in news articles, matches them across outlets and shows what each outlet changed';

/** Exit statuses and what each says. */
export const exitStatuses = [
  ['0', 'ran'],
  ['1', 'something that --fail-on names was found'],
  ['2', 'something could not be done, see standard error'],
  ['130', 'interrupted'],
] as const;
