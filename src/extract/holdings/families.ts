const FAMILIES: readonly (readonly string[])[] = [
  [
    'granted',
    'granted in part',
    'blocked',
    'ordered',
    'ruled unlawful',
    'struck down',
    'vacated',
    'certified',
    'held',
    'reversed',
    'extended',
    'lifted',
    'narrowed',
    'reinstated',
    'reduced',
    'remanded',
  ],
  ['denied', 'dismissed', 'allowed', 'upheld', 'left in place', 'affirmed', 'rejected', 'held', 'not indicted'],
  ['granted', 'allowed', 'lifted', 'narrowed', 'reinstated', 'reversed', 'held', 'approved'],
  ['reversed', 'vacated', 'remanded', 'ordered', 'overturned', 'allowed', 'struck down', 'ruled unlawful'],
  ['struck down', 'ruled unlawful', 'allowed', 'held'],
  ['divided', 'affirmed', 'left in place', 'upheld'],
  ['convicted', 'liable'],
  ['acquitted', 'not liable'],
  ['sentenced', 'fined'],
  ['held in contempt', 'sanctioned', 'fined', 'held'],
  ['settled', 'approved'],
  ['liable', 'granted', 'held', 'ordered', 'reduced'],
];

/** Whether two outcomes may be words for one ruling. */
export const sameFamily = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Outcomes for one person, of which an article may tell several. */
export const OWN: ReadonlySet<string> = new Set([
  'convicted',
  'acquitted',
  'sentenced',
  'pleaded guilty',
  'pleaded not guilty',
]);
