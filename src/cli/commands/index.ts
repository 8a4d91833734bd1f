/** What runs each command, loaded when it is to run, so that help and usage errors answer at once. */

import type { CommandName } from '../commands.ts';
import type { Run } from '../run.ts';

export const loaders: Readonly<Record<CommandName, () => Promise<Run>>> = {
  check: async () => (await import('./check.ts')).check,
  extract: async () => (await import('./extract.ts')).extract,
  match: async () => (await import('./match.ts')).match,
  compare: async () => (await import('./compare.ts')).compare,
  find: async () => (await import('./find.ts')).find,
  show: async () => (await import('./show.ts')).show,
  outlets: async () => (await import('./outlets.ts')).outlets,
  speakers: async () => (await import('./speakers.ts')).speakers,
  articles: async () => (await import('./articles.ts')).articles,
  cache: async () => (await import('./cache.ts')).cache,
  explain: async () => (await import('./explain.ts')).explain,
  init: async () => (await import('./init.ts')).init,
  doctor: async () => (await import('./doctor.ts')).doctor,
  completion: async () => (await import('./completion.ts')).completion,
};
