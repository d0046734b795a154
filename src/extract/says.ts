import { SAYING_NOUNS, SAYING_VERBS } from '../lexicon/saying.ts';
import type { QuoteClaim, Says } from '../schema/index.ts';
import type { Draft } from './draft.ts';

/** A quote or reported speech, with its speaker. */
interface Frame {
  readonly draft: Draft<QuoteClaim>;
  readonly end: number;
  readonly name: string;
  /** once it was asked for */
  standing?: Says['standing'];
}

/** Who says what stands at each of the sorted claims, outermost first: the speakers of the quotes and reported speech it lies in. */
export function findSays(
  frames: readonly Draft<QuoteClaim>[],
  claims: readonly Draft[],
): ReadonlyMap<Draft, readonly Says[]> {
  const said = new Map<Draft, readonly Says[]>();
  const outer = frames.filter(({ speaker }) => speaker).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Frame[] = [];
  let next = 0;
  for (const claim of claims) {
    for (; next < outer.length && outer[next]!.start <= claim.start; next++) {
      const draft = outer[next]!;
      while (open.length && open.at(-1)!.end <= draft.start) open.pop();
      if (open.length < MOST_NESTED) open.push({ draft, end: draft.end, name: draft.speaker!.name });
    }
    if (open.length === 0 || SPREAD.has(claim.kind)) continue;
    const says = chain(open, claim);
    if (says.length) said.set(claim, says);
  }
  return said;
}

const MOST_NESTED = 12;

/** Kinds that are put together from mentions all over the article: who says one of them says not all. */
const SPREAD: ReadonlySet<string> = new Set(['judge', 'party', 'court']);

/** Whether the frame is the claim itself, says the same words, or tells a ruling in its own court's words. */
function isOwn(frame: Frame, claim: Draft): boolean {
  const { draft, end, name } = frame;
  if (draft === claim) return true;
  if (claim.kind === 'quote') return claim.speaker?.name === name || (draft.start === claim.start && end === claim.end);
  if (claim.kind !== 'holding') return false;
  return claim.actor === name || COURTS.test(name) || RULING.has(standingIn(frame));
}

const COURTS = /\b(?:court|judge|justice|justices|judges|panel|ruling|order|opinion|majority|decision)$/i;
const RULING: ReadonlySet<Says['standing']> = new Set(['found', 'ordered']);

/** The speakers of the frames around the claim, one after the other, none twice in a row. */
function chain(frames: readonly Frame[], claim: Draft): Says[] {
  const says: Says[] = [];
  for (const frame of frames) {
    const { end, name } = frame;
    if (end < claim.end || end <= claim.start || isOwn(frame, claim)) continue;
    if (says.at(-1)?.name !== name) says.push({ name, standing: standingIn(frame) });
  }
  return says;
}

function standingIn(frame: Frame): Says['standing'] {
  frame.standing ??= standingOf(frame.draft);
  return frame.standing;
}

/** What kind of saying it is: by the document that says it, else by the verb. */
export function standingOf({ cue, speaker }: Pick<Draft<QuoteClaim>, 'cue' | 'speaker'>): Says['standing'] {
  const words = (cue ?? '').toLowerCase().split(/\s+/);
  for (const word of words) {
    const standing = SAYING_VERBS.get(word)?.standing ?? SAYING_NOUNS.get(word);
    if (standing && standing !== 'reported') return standing;
  }
  return (speaker && WRITTEN.get(nounOf(speaker.name))) ?? 'reported';
}

/** The last word of a name, without what stands in brackets. */
function nounOf(name: string): string {
  const bracket = name.indexOf(' (');
  const plain = bracket < 0 ? name : name.slice(0, bracket);
  return plain.slice(plain.lastIndexOf(' ') + 1).toLowerCase();
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
