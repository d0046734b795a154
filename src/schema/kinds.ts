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
/** What a claim is about. */
export type Kind = (typeof KINDS)[number];
