/**
 * Signs: what speaks for and against two passages of one story being of one utterance.
 *
 * In: two passages with the sentences they stand in, and their speakers. Out:
 * numbers from 0 to 1, and whether their sum, weighed, is enough. The weights are `weights.ts`'s.
 */

import type { Agreement } from '../stories/names.ts';
import type { SideBySide, Told } from '../stories/side-by-side.ts';
import { covered, type Likeness } from '../vocabulary/similarity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Passage } from './passage.ts';

/** Each from 0 to 1. */
export interface Signs {
  /** Weight in common in one order, and in any, as a share of the lighter passage. */
  readonly contained: number;
  readonly covered: number;
  /** Longest run in common, of 8 words, and weight in common, of 30 nats. */
  readonly run: number;
  readonly shared: number;
  /** How alike the sentences around them are that tell the same in the course of the articles; 0 where they do not. */
  readonly told: number;
  /** Whether the sentences before those tell the same too. */
  readonly follows: number;
  /** How much of one article the other renders, where their sentences are counterparts, and where those have others. */
  readonly rendered: number;
  readonly astray: number;
  /** Whether the speakers are one, or two, or the one's name stands in the sentence of the other. */
  readonly sameSpeaker: number;
  readonly otherSpeaker: number;
  readonly named: number;
}

export type Weights = Readonly<Record<keyof Signs | 'bias', number>>;

/** A passage and where it stands. */
export interface Placed {
  readonly passage: Passage;
  /** The sentences it stands in. */
  readonly around: readonly Passage[];
}

export interface Circle {
  readonly vocabulary: Vocabulary;
  /** How alike their words are. */
  readonly likeness: Likeness;
  readonly course: SideBySide;
  readonly speakers: Agreement;
  readonly named: boolean;
  /** How far what the course of the articles says of the sentences goes for the passages: 0 to 1. */
  readonly courseShare: number;
}

export interface Read {
  readonly signs: Signs;
  readonly likeness: Likeness;
  readonly told: Told | null;
}

export function signs(
  a: Placed,
  b: Placed,
  { vocabulary, likeness, course, speakers, named, courseShare }: Circle,
): Read {
  const told = course.told(a.around, b.around);
  return {
    likeness,
    told,
    signs: {
      contained: likeness.contained,
      covered: covered(a.passage.ids, b.passage.ids, vocabulary),
      run: Math.min(1, likeness.run / 8),
      shared: Math.min(1, likeness.shared / 30),
      told: courseShare * (told?.score ?? 0),
      follows: told?.follows ? courseShare * told.share : 0,
      rendered: courseShare * (told?.share ?? 0),
      astray: told ? 0 : course.astray(a.around, b.around),
      sameSpeaker: speakers === 'same' ? 1 : 0,
      otherSpeaker: speakers === 'different' ? 1 : 0,
      named: named ? 1 : 0,
    },
  };
}

/** How likely two passages are of one utterance: 0 to 1. */
export function likelihood(signs: Signs, weights: Weights): number {
  let sum = weights.bias;
  for (const [name, value] of Object.entries(signs)) sum += value * weights[name as keyof Signs];
  return 1 / (1 + Math.exp(-sum));
}
