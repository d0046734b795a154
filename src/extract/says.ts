import { SAYING_NOUNS, SAYING_VERBS } from '../lexicon/saying.ts';
import type { QuoteClaim, Says } from '../schema/index.ts';
import { byPosition } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** Who says what stands at each claim, outermost first: the speakers of the quotes and reported speech it lies in. */
export function findSays(
  frames: readonly Draft<QuoteClaim>[],
  claims: readonly Draft[],
): ReadonlyMap<Draft, readonly Says[]> {
  const said = new Map<Draft, readonly Says[]>();
  const outer = frames.filter(({ speaker }) => speaker).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Draft<QuoteClaim>[] = [];
  let next = 0;
  for (const claim of [...claims].sort(byPosition)) {
    for (; next < outer.length && outer[next]!.start <= claim.start; next++) {
      const frame = outer[next]!;
      while (open.length && open.at(-1)!.end <= frame.start) open.pop();
      if (open.length < MOST_NESTED) open.push(frame);
    }
    if (open.length === 0 || SPREAD.has(claim.kind)) continue;
    const says = chain(
      open.filter((frame) => frame.end >= claim.end && !isOwn(frame, claim)),
      claim,
    );
    if (says.length) said.set(claim, says);
  }
  return said;
}

const MOST_NESTED = 12;

/** Kinds that are put together from mentions all over the article: who says one of them says not all. */
const SPREAD: ReadonlySet<string> = new Set(['judge', 'party', 'court']);

/** Whether the frame is the claim itself, says the same words, or tells a ruling in its own court's words. */
function isOwn(frame: Draft<QuoteClaim>, claim: Draft): boolean {
  if (frame === claim) return true;
  const { name } = frame.speaker!;
  if (claim.kind === 'quote')
    return claim.speaker?.name === name || (frame.start === claim.start && frame.end === claim.end);
  if (claim.kind !== 'holding') return false;
  return claim.actor === name || COURTS.test(name) || RULING.has(standingOf(frame));
}

const COURTS = /\b(?:court|judge|justice|justices|judges|panel|ruling|order|opinion|majority|decision)$/i;
const RULING: ReadonlySet<Says['standing']> = new Set(['found', 'ordered']);

/** The speakers of the frames, one after the other, none twice in a row. */
function chain(frames: readonly Draft<QuoteClaim>[], claim: Draft): Says[] {
  const says: Says[] = [];
  for (const frame of frames) {
    if (frame.end <= claim.start) continue;
    const { name } = frame.speaker!;
    if (says.at(-1)?.name !== name) says.push({ name, standing: standingOf(frame) });
  }
  return says;
}

/** What kind of saying it is: by the document that says it, else by the verb. */
export function standingOf({ cue, speaker }: Pick<Draft<QuoteClaim>, 'cue' | 'speaker'>): Says['standing'] {
  const noun = speaker?.name.replace(/ \(.*/, '').toLowerCase().split(' ').at(-1);
  const written = WRITTEN.get(noun ?? '');
  const words = (cue ?? '').toLowerCase().split(/\s+/);
  for (const word of words) {
    const standing = SAYING_VERBS.get(word)?.standing ?? SAYING_NOUNS.get(word);
    if (standing && standing !== 'reported') return standing;
  }
  return written ?? 'reported';
}

/** What a document that says something amounts to. */
const WRITTEN: ReadonlyMap<string, Says['standing']> = new Map([
  ...words('complaint lawsuit suit indictment petition charges allegations accusation accuser accusers', 'alleged'),
  ...words('brief briefs motion filing filings', 'argued'),
  ...words('affidavit affidavits testimony deposition', 'sworn'),
  ...words('ruling opinion decision verdict', 'found'),
  ...words('order injunction', 'ordered'),
]);

function words(text: string, standing: Says['standing']): [string, Says['standing']][] {
  return text.split(' ').map((word) => [word, standing]);
}
