/** References, and the scene in which nouns are read for them. Types only. */

import type { Span } from '../../model.ts';
import type { Token } from '../text/tokens.ts';
import type { Figure } from './figures.ts';
import type { NameRun } from './names.ts';
import type { NounPhrase } from './nouns.ts';

/** A place where the article points at somebody. */
export interface Reference extends Span {
  /** Tokens `[first, last]`, titles and modifiers included. */
  readonly first: number;
  readonly last: number;
  readonly way: 'name' | 'surname' | 'alias' | 'role' | 'unnamed' | 'pronoun';
  readonly figure: Figure | null;
  /** How much speaks for the figure: 0 to 1. */
  readonly certainty: number;
  readonly plural: boolean;
  /** That it may be another word for somebody known, and of which party: empty when it tells none. */
  readonly epithet?: string;
  /** That it is a paper in which the figure speaks: "it" may mean it. */
  readonly isPaper?: boolean;
}

export interface Scene {
  readonly text: string;
  readonly words: readonly Token[];
  readonly runs: readonly NameRun[];
  /** A mention for each run that names somebody, in order. */
  readonly named: readonly Reference[];
  /** In order of their heads. */
  readonly phrases: readonly NounPhrase[];
}
