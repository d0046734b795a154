import type { Claim, PartyClaim } from '../schema/index.ts';
import { foldName } from './names/fold.ts';

/** How press releases begin and end. */
const RELEASE =
  /\bfor immediate release\b|\b(?:media|press) (?:contact|inquiries|enquiries)|\bfor (?:additional|more|further) information\b.{0,160}\bcontact\b|\brequest an interview\b.{0,120}\bcontact\b/is;
const ADDRESS = /@(?:[\w-]+\.)*(?<label>[\w-]+)\.(?:org|com|net|edu|gov|us|co)\b/;

/** How much of either end of an article is looked at. */
const HEAD = 300;
const TAIL = 700;

/** The body of the case whose press release the article is: its contact address bears the name. */
export function findInterested(text: string, claims: readonly Claim[]): string | undefined {
  const ends = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}` : text;
  if (!RELEASE.test(ends)) return undefined;
  const label = ADDRESS.exec(ends)?.groups?.label?.toLowerCase();
  if (!label || label.length < 3) return undefined;
  const bodies = claims.filter(
    (claim): claim is PartyClaim => claim.kind === 'party' && claim.entity === 'organization',
  );
  const named = bodies.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].some((form) => bears(form, label)) ? name : [],
  );
  return named.reduce<string | undefined>(
    (best, name) => (best === undefined || name.length < best.length ? name : best),
    undefined,
  );
}

/** `citizen` stands in Public Citizen, `hls` are the initials of Harbor Light Shelters. */
function bears(name: string, label: string): boolean {
  const words = foldName(name).split(' ');
  const initials = words.map((word) => word[0]).join('');
  return words.join('').includes(label) || words.join('') === label || (initials.length > 2 && initials === label);
}
