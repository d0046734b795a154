import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { byPosition } from '../../text/span.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Appointment, findAppointments } from './appointed.ts';
import type { Cues, NameIndex, Sitting } from './people.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly judge: Sitting;
}

/** Gives the judges the presidents who appointed them, where the words stand beside the judge. */
export function attachAppointments(doc: Document, judges: readonly Sitting[], names: NameIndex, cues: Cues): void {
  if (cues.appointments.size === 0) return;
  const places = judges
    .flatMap((judge) => judge.mentions.map(({ start, end }) => ({ start, end, judge })))
    .sort(byPosition)
    .map(({ start, end, judge }): Place => ({ from: tokenAt(doc, start), to: tokenAt(doc, end - 1) + 1, judge }));
  if (places.length === 0) return;
  for (const [at, tokens] of cues.appointments) {
    const sentence = doc.sentences[at]!;
    const here = placesIn(places, sentence);
    const before = at > 0 ? placesIn(places, doc.sentences[at - 1]!) : [];
    for (const appointment of findAppointments(doc, sentence, tokens, names)) {
      const hosts = hostsOf(doc.tokens, appointment, here, names);
      const pronoun = hosts.length === 0 ? byPronoun(doc.tokens, sentence.from, appointment, before) : undefined;
      for (const { judge } of pronoun ? [pronoun] : hosts) judge.appointedBy ??= appointment.by;
    }
  }
}

/** The places that touch the sentence, by binary search: they are sorted. */
function placesIn(places: readonly Place[], { from, to }: Sentence): Place[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.to > from) high = middle;
    else low = middle + 1;
  }
  const found: Place[] = [];
  for (let at = low; at < places.length && places[at]!.from < to; at++) found.push(places[at]!);
  return found;
}

/** The judges that stand beside the words: the one just before them, the one right after, or several of a list. */
function hostsOf(tokens: Tokens, appointment: Appointment, here: readonly Place[], names: NameIndex): readonly Place[] {
  const { from, to, side, several } = appointment;
  const over = here.find((place) => place.from <= from && place.to >= to);
  if (over) return [over];
  const after = here.filter((place) => place.from >= to);
  const before = here.filter((place) => place.to <= from);
  const next = after[0];
  const following = side !== 'before' && next && leadsTo(tokens, to, next.from, names) ? next : undefined;
  if (following && (side === 'after' || several || !appointment.determined))
    return several ? listFrom(tokens, after) : [following];
  const last = before.at(-1);
  if (side !== 'after' && last && beside(tokens, last.to, from, names, appointment) && !isReplaced(tokens, last.from))
    return several ? listTo(tokens, before) : [last];
  return following ? [following] : [];
}

/** The judges of a list that starts with the first. */
function listFrom(tokens: Tokens, places: readonly Place[]): readonly Place[] {
  let count = 1;
  while (count < places.length && isJoint(tokens, places[count - 1]!.to, places[count]!.from)) count++;
  return places.slice(0, count);
}

/** The judges of a list that ends with the last. */
function listTo(tokens: Tokens, places: readonly Place[]): readonly Place[] {
  let first = places.length - 1;
  while (first > 0 && isJoint(tokens, places[first - 1]!.to, places[first]!.from)) first--;
  return places.slice(first);
}

const isJoint = ({ word }: Tokens, from: number, to: number): boolean =>
  to - from <= 3 && word.slice(from, to).every((between) => /^(?:,|and|&|judges?|justices?)$/.test(between));

/** Words that may stand between a judge and an appointment that is another's or no fact. */
const BREAKS = wordSet(`
  ; : “ ” " when while if after before because but that than whether against like as said says he she they any nominee
  nominees seat decision ruled wrote told blocked ordered former urged asked
`);
const SUCCESSION = /^(?:fill|replac|succe|vacan)/;

/** Whether the words stand beside the judge before them, with nobody else and no other clause between. */
function beside({ word }: Tokens, from: number, to: number, names: NameIndex, { noun }: Appointment): boolean {
  if (to - from > (noun ? 7 : 16)) return false;
  for (let at = from; at < to; at++) {
    if (names.over[at]?.entity.type === 'person') return false;
    if (SUCCESSION.test(word[at]!)) return false;
    if (BREAKS.has(word[at]!) && !(word[at] === 'former' && /^(?:a|an)$/.test(word[at - 1]!))) return false;
    if (noun && at > from && /^(?:and|to|by|for|of)$/.test(word[at]!)) return false;
  }
  return noun ? to === from || /^(?:,|—|–|-|--|\(|is|was|as|both|a|an|the)$/.test(word[from]!) : true;
}

/** `to replace Amy Cole`: the one who is left is not the one who is appointed. */
function isReplaced({ word }: Tokens, from: number): boolean {
  for (let at = Math.max(0, from - 4); at < from; at++)
    if (/^(?:replac\w*|succe\w*|fill\w*|left|seat|death|vacancy|retiring|unlike|than|against)$/.test(word[at]!))
      return true;
  return false;
}

/** Whether the judge follows at once: `Trump-appointed Judge Cole`, `An Obama appointee, Cole`. */
function leadsTo({ word }: Tokens, from: number, to: number, names: NameIndex): boolean {
  if (to - from > 6) return false;
  for (let at = from; at < to; at++) {
    if (names.over[at]?.entity.type === 'person') return false;
    if (/^(?:to|for|who|by|replac\w*|when|if|and|but|is|was|has|had|in|on|against|not|n't|than|\.)$/.test(word[at]!))
      return false;
  }
  return true;
}

/** `He was appointed by …`: the judge named in the sentence before, if no other judge is. */
function byPronoun(
  { word }: Tokens,
  start: number,
  { from }: Appointment,
  before: readonly Place[],
): Place | undefined {
  if (!/^(?:he|she)$/.test(word[start] ?? '') || from - start > 4) return undefined;
  const last = before.at(-1);
  return last && before.every(({ judge }) => judge === last.judge) ? last : undefined;
}
