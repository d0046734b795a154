import type { Document } from '../../text/document.ts';
import { byPosition } from '../../text/span.ts';
import type { Entity, NameMention } from './entity.ts';
import type { Form } from './forms.ts';
import { firstStart } from './owners.ts';
import { type Cluster, genderOf } from './people.ts';
import { addTitlesAround } from './titles.ts';

/** The clusters as entities, in the order in which the article names them. */
export function toEntities(doc: Document, clusters: readonly Cluster[]): Entity[] {
  return clusters
    .map((cluster) => ({ cluster, at: firstStart(cluster) }))
    .sort((a, b) => a.at - b.at)
    .map(({ cluster }, id) => toEntity(doc, cluster, id));
}

/** An entity while it is made. */
type Growing = { -readonly [Key in keyof Entity]: Entity[Key] };

const NONE: readonly string[] = [];

function toEntity(doc: Document, cluster: Cluster, id: number): Entity {
  const { type, forms } = cluster;
  const person = type === 'person';
  const fullest = fullestOf(forms);
  const mentions: NameMention[] = [];
  const titles = new Set<string>();
  const entity: Growing = { id, name: fullest.text, type, aliases: aliasesOf(forms, fullest), mentions, titles: NONE };
  if (person) describe(doc, cluster, entity);
  for (const one of forms) {
    const form = formOf(cluster, one, fullest);
    for (const { start, end, sentence, title, part } of one.sightings) {
      if (title) titles.add(title);
      if (person) addTitlesAround(doc, part.units, sentence, titles);
      mentions.push(title ? { entity, start, end, sentence, form, title } : { entity, start, end, sentence, form });
    }
  }
  if (mentions.length > 1) mentions.sort(byPosition);
  if (titles.size > 0) entity.titles = [...titles];
  return entity;
}

function aliasesOf(forms: readonly Form[], fullest: Form): string[] {
  const aliases: string[] = [];
  for (const { text } of forms) if (text !== fullest.text && !aliases.includes(text)) aliases.push(text);
  return aliases;
}

function fullestOf(forms: readonly Form[]): Form {
  let fullest = forms[0]!;
  for (let at = 1; at < forms.length; at++) if (isFuller(forms[at]!, fullest)) fullest = forms[at]!;
  return fullest;
}

function wordCount({ key }: Form): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** Of two forms the one with more words, then the one more often written, then the longer. */
function isFuller(one: Form, other: Form): boolean {
  const more = wordCount(one) - wordCount(other) || one.sightings.length - other.sightings.length;
  return more !== 0 ? more > 0 : one.text.length > other.text.length;
}

/** Adds what tells of a person: gender and the parts of the name. */
function describe({ text, tokens }: Document, cluster: Cluster, entity: Growing): void {
  const gender = genderOf(cluster);
  if (gender) entity.gender = gender;
  const { name, forms } = cluster;
  if (!name) return;
  const { given, surnameUnits } = name;
  const first = forms[0]!.units[0]!;
  const last = surnameUnits[surnameUnits.length - 1];
  if (given) entity.given = text.slice(tokens.start[first.from], tokens.end[first.to - 1]);
  if (last) entity.surname = text.slice(tokens.start[surnameUnits[0]!.from], tokens.end[last.to - 1]);
}

function formOf({ type, name }: Cluster, form: Form, fullest: Form): NameMention['form'] {
  if (form === fullest || form.text === fullest.text) return 'full';
  if (type === 'person') {
    if (form.units.length > 1 && form.key !== name?.surname) return 'full';
    return form.key === name?.given ? 'given' : 'surname';
  }
  return /^[\p{Lu}&.]{2,}$/u.test(form.text) ? 'acronym' : 'part';
}
