import type { Document } from '../../text/document.ts';
import { type Form, formAt } from './forms.ts';
import type { PeopleIndex } from './owners.ts';
import { Is } from './words.ts';

/** What is named after somebody of the article is no person: `a Brandeis Lumograph` of `Ann Brandeis`. */
export function typeMade(all: readonly Form[]): void {
  const makers = new Set<string>();
  for (const { type, units } of all)
    if (type === 'person' && units.length > 1 && units[0]!.flags & Is.Given) makers.add(units[units.length - 1]!.word);
  for (const form of all)
    if (form.type === 'person' && isMade(form) && makers.has(form.units[0]!.word)) form.type = 'other';
}

function isMade({ units, context }: Form): boolean {
  if (units.length !== 2) return false;
  const first = units[0]!;
  const second = units[1]!;
  return (
    !(first.flags & (Is.Given | Is.Place)) &&
    second.flags === 0 &&
    !second.joint &&
    !second.word.includes('-') &&
    context.person <= 0
  );
}

/** What is named after somebody names him: `Brandeis` of `a Brandeis Lumograph`. */
export function nameMaker(doc: Document, form: Form, { surnames }: PeopleIndex): void {
  if (form.type !== 'other' || !isMade(form)) return;
  const owners = surnames.get(form.units[0]!.word);
  if (owners?.length !== 1) return;
  for (const { part, sentence } of form.sightings)
    formAt(doc, owners[0]!, part.units[0]!.from, part.units[0]!.to, sentence, new Map());
}
