/** Rule: what a suppression may name. */

/** What a rule may name, in words; all that it names must hold, and it must name something. */
export const ruleNames = {
  fingerprint: 'of a finding, as reports in JSON have it',
  path: 'a path or a pattern of paths; a name alone is one in any folder',
  outlet: 'as reports have it',
  change: 'a label, label:form or flag',
} as const;

export type RuleName = keyof typeof ruleNames;

export type Rule = { readonly reason: string } & { readonly [Name in RuleName]?: string };
