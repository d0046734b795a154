import type { Document } from '../../text/document.ts';
import type { Form, Sighting } from './forms.ts';
import { Is } from './words.ts';

interface Item {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
  readonly sighting: Sighting;
}

/** Names that nothing tells take the type of their neighbours in a list: `Halden Kin, the Open Door Fund and Acme Inc.` */
export function typeLists(doc: Document, forms: Iterable<Form>): void {
  const items: Item[] = [];
  let open = 0;
  for (const form of forms) {
    if (isOpen(form)) open++;
    for (const sighting of form.sightings) {
      const { units } = sighting.part;
      items.push({ form, from: units[0]!.from, to: units[units.length - 1]!.to, sighting });
    }
  }
  if (open === 0) return;
  items.sort((a, b) => a.from - b.from);
  for (let at = 1; at < items.length; at++) pass(doc, items[at - 1]!, items[at]!, items[at]!);
  for (let at = items.length - 1; at > 0; at--) pass(doc, items[at - 1]!, items[at]!, items[at - 1]!);
}

const KIND = Is.OtherHead | Is.PlaceHead | Is.Demonym | Is.Place | Is.Calendar;

/** Whether the words of the name leave open what it is. */
const isOpen = ({ type, units, scores }: Form): boolean =>
  type === 'other' && units.length > 1 && scores.other < 3 && !units.some(({ flags }) => flags & KIND);

/** `Rena Corry and Shari Mall`: two words, of which nothing knows the first, joined to somebody's full name. */
const isCouple = (word: readonly string[], left: Item, right: Item, from: Item, to: Item): boolean =>
  from.form.type === 'person' &&
  from.form.units.length === 2 &&
  from.form.scores.person >= 3 &&
  isOpen(to.form) &&
  to.form.units.length === 2 &&
  to.form.units[0]!.flags === 0 &&
  !(to.form.units[1]!.flags & (Is.Head | Is.Common)) &&
  right.from === left.to + 1 &&
  word[left.to] === 'and';

/** Gives the type of one neighbour to the other, if only commas and `and` stand between. */
function pass({ tokens: { word } }: Document, left: Item, right: Item, to: Item): void {
  const from = to === right ? left : right;
  if (isCouple(word, left, right, from, to)) to.form.type = 'person';
  if (from.form.type !== 'organization' || !isOpen(to.form) || left.sighting.sentence !== right.sighting.sentence)
    return;
  for (let at = left.to; at < right.from; at++) if (!/^(?:,|;|and|&|or|the)$/.test(word[at]!)) return;
  if (right.from > left.to) to.form.type = 'organization';
}
