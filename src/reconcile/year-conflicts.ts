import type { Conflict, DateClaim } from '../schema/index.ts';
import { contentWords } from '../text/words.ts';
import { conflict, side } from './conflict.ts';
import type { ContextOf, Rarity } from './figure-conflicts.ts';
import type { People } from './people.ts';

/** Years compared two by two: no more of a case than this. */
const MOST = 120;

/** Two years for one event, told by articles that do not tell the other year of it. */
export function yearConflicts(
  dates: readonly DateClaim[],
  people: People,
  contextOf: ContextOf,
  rarity: Rarity,
): Conflict[] {
  const years = dates.filter(({ timex }) => /^\d{4}$/.test(timex)).slice(0, MOST);
  if (years.length < 2) return [];
  const told = new Set(years.map(({ article, timex }) => `${article} ${timex}`));
  const subjectOf = subjects(people);
  const found = new Map<string, Conflict>();
  for (const a of years)
    for (const b of years) {
      const apart = Math.abs(Number(a.timex) - Number(b.timex));
      if (a.article >= b.article || apart === 0 || apart > FARTHEST) continue;
      if (told.has(`${a.article} ${b.timex}`) || told.has(`${b.article} ${a.timex}`)) continue;
      const what = sameEvent(a, b, subjectOf) ?? (apart === 1 ? sameWords(a, b, contextOf, rarity) : undefined);
      const key = [a.timex, b.timex].join(' ');
      if (!what || found.has(key)) continue;
      const note = `${what} is ${a.text} in ${a.article}, ${b.text} in ${b.article}.`;
      found.set(key, conflict('date', 'value', [], [side(a.text, [a]), side(b.text, [b])], note));
    }
  return [...found.values()];
}

/** Years farther from one another than this are no slip. */
const FARTHEST = 3;

type SubjectOf = (date: DateClaim) => string | undefined;

/** Whom a date is told of: the last of the people and bodies that are named before it in its paragraph. */
function subjects({ entities }: People): SubjectOf {
  const mentions = new Map<string, { readonly start: number; readonly name: string }[]>();
  for (const { claims, names } of entities)
    for (const claim of claims)
      for (const { start } of claim.mentions) {
        const own = mentions.get(claim.article) ?? [];
        own.push({ start, name: names[0]?.value ?? '' });
        mentions.set(claim.article, own);
      }
  for (const own of mentions.values()) own.sort((a, b) => a.start - b.start);
  return ({ article, start }) => {
    const before = mentions.get(article)?.findLast((mention) => mention.start < start);
    return before && start - before.start < REACH ? before.name : undefined;
  };
}

/** How many characters before a year its subject may stand. */
const REACH = 160;

/** What happens once: words for it that stand for one another. */
const ONCE: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'the end',
    /\b(?:collaps\w*|bust|bankrupt\w*|defunct|folded|closed|closing|shut(?:ter\w*| down)?|went under|going under|ceased)\b/i,
  ],
  ['the death', /\b(?:died|dies|death|killed|killing|slain|murder\w*|dying)\b/i],
  ['the start', /\b(?:founded|founding|established|incorporated|was created|launched)\b/i],
  ['the arrest', /\b(?:arrest\w*)\b/i],
  ['the conviction', /\b(?:convict\w*|found guilty|pleaded guilty)\b/i],
  ['the nomination', /\b(?:nominat\w*|appointed|appointment|appointing)\b/i],
  ['the retirement', /\b(?:retire\w*|resign\w*|stepp\w+ down)\b/i],
];

const kindOf = ({ event = '' }: DateClaim): string | undefined => ONCE.find(([, words]) => words.test(event))?.[0];

/** What one article has the one year for and the other the other: one such event of one subject. */
function sameEvent(a: DateClaim, b: DateClaim, subjectOf: SubjectOf): string | undefined {
  const kind = kindOf(a);
  if (!kind || kind !== kindOf(b)) return undefined;
  const subject = subjectOf(a);
  return subject && subject === subjectOf(b) ? `${subject}: ${kind}` : undefined;
}

/** The words that stand around both years, where they are enough to tell of one thing and no verb speaks against it. */
function sameWords(a: DateClaim, b: DateClaim, contextOf: ContextOf, rarity: Rarity): string | undefined {
  const shared = [...contextOf(a.id)].filter((word) => contextOf(b.id).has(word));
  if (shared.length < 3 || shared.reduce((sum, word) => sum + rarity(word), 0) < 1.8) return undefined;
  const [left, right] = [contentWords(a.event ?? ''), contentWords(b.event ?? '')];
  if (left.size > 0 && right.size > 0 && ![...left].some((word) => right.has(word))) return undefined;
  return a.event ?? b.event ?? shared.slice(0, 4).join(', ');
}
