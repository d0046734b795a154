import type { Document } from '../../text/document.ts';
import type { Entity } from './entity.ts';

/** The people, organizations and places that the article names. */
export function findNames(_doc: Document): Entity[] {
  return [];
}
