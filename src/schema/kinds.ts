/** The kinds of claim, in the order in which they are listed for people. Free of zod, so that the command line starts quickly. */
export const KINDS = [
  'date',
  'judge',
  'party',
  'quote',
  'holding',
  'filing',
  'statute',
  'court',
  'case',
  'figure',
] as const;
/** The kind of a claim: what its record holds. */
export type Kind = (typeof KINDS)[number];
