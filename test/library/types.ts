/** The types of the library as a user's compiler sees them: what is said here is held by `tsc` alone. */

import {
  type Article,
  type articlesOf,
  type BareLineage,
  type BareQuote,
  bareLineages,
  check,
  type checkQuotes,
  type ErrorCode,
  type extract,
  type Format,
  judge,
  lineageOf,
  links,
  type match,
  type Origin,
  origin,
  type Problem,
  type Quote,
  QuotecheckError,
  type QuoteRecord,
  type Report,
  type Reporter,
  reporters,
  type Utterance,
  wordingOf,
} from '../../src/index.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function holds<_ extends true>(): void;
declare const article: Article;
declare const quote: Quote;
declare const utterance: Utterance;

export function types(): void {
  holds<Same<ReturnType<typeof articlesOf>, readonly Article[]>>();
  holds<Same<ReturnType<typeof check>, Report>>();
  holds<Same<ReturnType<typeof checkQuotes>, Report>>();
  holds<Same<ReturnType<typeof extract>, readonly Quote[]>>();
  holds<Same<ReturnType<typeof match>['utterances'], readonly Utterance[]>>();
  holds<Same<ReturnType<typeof origin>, Origin | null>>();
  holds<Same<ReturnType<typeof judge>['severity'], 'none' | 'low' | 'medium' | 'high'>>();
  holds<Same<QuoteRecord['kind'], 'direct' | 'mixed' | 'indirect' | 'unmarked'>>();
  holds<Same<QuoteRecord['speaker']['name'], string | null>>();
  holds<Same<Report['quotes'], QuoteRecord[]>>();
  holds<Same<Report['problems'], Problem[]>>();
  holds<Same<keyof typeof reporters, Format>>();
  holds<Same<Awaited<ReturnType<(typeof reporters)['csv']>>, Reporter>>();
  holds<Same<QuotecheckError['code'], ErrorCode>>();

  check({ files: [], articles: [article], problems: [] });
  check({ files: [], articles: [], problems: [] }, { base: 'outlet:Harbour Post', story: 'all', language: 'en' });
  judge(wordingOf(quote), wordingOf(quote));
  lineageOf(utterance, origin(utterance, links([article], [utterance]), 'earliest') as Origin);

  holds<Same<BareLineage['quotes'], readonly number[]>>();
  bareLineages([article], [{ article: 0, text: '', kind: 'direct', speaker: quote.speaker }], { story: 'all' });

  // @ts-expect-error: a quote without an article's text has its own
  bareLineages([article], [{ article: 0 }] satisfies Partial<BareQuote>[], { story: 'all' });
  // @ts-expect-error: articles are named, not given alone
  check([article]);
  // @ts-expect-error: there is no such option
  check({ files: [], articles: [], problems: [] }, { stories: 'all' });
  // @ts-expect-error: a rule is one of those that there are
  check({ files: [], articles: [], problems: [] }, { base: 'latest' });
  // @ts-expect-error: there is no such form
  reporters.pdf();
  // @ts-expect-error: nothing of an article is changed
  article.text = '';
  // @ts-expect-error: an error has a code of those that there are
  new QuotecheckError('bad-luck', 'it failed');
  // @ts-expect-error: the outlet of an article may be unknown
  article.outlet.length;
}
