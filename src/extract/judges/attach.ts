import type { Document } from '../../text/document.ts';
import { tokenAt } from '../../text/document.ts';
import { byPosition } from '../../text/span.ts';
import { type Appointment, findAppointments } from './appointed.ts';
import type { NameIndex, Sitting } from './people.ts';

interface Place {
  readonly from: number;
  readonly to: number;
  readonly judge: Sitting;
}

/** Gives the judges the presidents who appointed them, where the words stand beside the judge. */
export function attachAppointments(doc: Document, judges: readonly Sitting[], names: NameIndex): void {
  const places = judges
    .flatMap((judge) => judge.mentions.map(({ start, end }) => ({ start, end, judge })))
    .sort(byPosition)
    .map(({ start, end, judge }): Place => ({ from: tokenAt(doc, start), to: tokenAt(doc, end - 1) + 1, judge }));
  if (places.length === 0) return;
  let next = 0;
  doc.sentences.forEach((sentence) => {
    while (next < places.length && places[next]!.to <= sentence.from) next++;
    const here: Place[] = [];
    for (let at = next; at < places.length && places[at]!.from < sentence.to; at++) here.push(places[at]!);
    for (const appointment of findAppointments(doc, sentence, names)) {
      const hosts = hostsOf(doc, appointment, here, names);
      const pronoun =
        hosts.length === 0 && appointment.side !== 'after'
          ? byPronoun(doc, sentence.from, appointment, places, next)
          : undefined;
      for (const { judge } of pronoun ? [pronoun] : hosts) judge.appointedBy ??= appointment.by;
    }
  });
}

/** The judges that stand beside the words: the one before them with nobody between, or the one right after. */
function hostsOf(
  doc: Document,
  { from, to, side, several }: Appointment,
  here: readonly Place[],
  names: NameIndex,
): Place[] {
  const over = here.find((place) => place.from <= from && place.to >= to);
  if (over) return [over];
  const after =
    side === 'before'
      ? undefined
      : here.find(
          (place) =>
            place.from >= to && place.from - to <= (side === 'after' ? 6 : 3) && clear(doc, to, place.from, names),
        );
  if (after && side === 'after') return [after];
  const before = side === 'after' ? [] : here.filter((place) => place.to <= from);
  const nearest = before.at(-1);
  if (nearest && clear(doc, nearest.to, from, names)) {
    if (several) return before.slice(-2);
    return [nearest];
  }
  return after && from - 2 <= (here[0]?.from ?? 0) ? [after] : after ? [after] : [];
}

/** Whether nobody else is named between the tokens. */
function clear({ tokens }: Document, from: number, to: number, names: NameIndex): boolean {
  if (to - from > 28) return false;
  for (let at = from; at < to; at++) {
    const mention = names.over.get(at);
    if (mention?.entity.type === 'person') return false;
    if (tokens.word[at] === ';') return false;
  }
  return true;
}

/** `He was appointed by …`: the judge named in the sentence before, if no other judge is. */
function byPronoun(
  { tokens, sentences }: Document,
  start: number,
  { from }: Appointment,
  places: readonly Place[],
  next: number,
): Place | undefined {
  if (!/^(?:he|she)$/.test(tokens.word[start] ?? '') || from - start > 4) return undefined;
  const last = places[next - 1];
  const sentence = sentences.findIndex(({ from: first }) => first === start);
  const previous = sentences[sentence - 1];
  if (!last || !previous || last.from < previous.from) return undefined;
  const others = places.filter(
    (place) => place.from >= previous.from && place.to <= start && place.judge !== last.judge,
  );
  return others.length === 0 ? last : undefined;
}
