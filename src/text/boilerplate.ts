import type { Span } from './span.ts';

/** A way in which page clutter shows itself in a line. */
interface ClutterCue {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Lines that are clutter wherever they stand. */
const CLUTTER: readonly ClutterCue[] = [
  {
    reason: 'related link',
    pattern: /^(?:READ|WATCH|RELATED|MORE|SEE ALSO|ALSO READ|READ MORE|LISTEN)(?: (?:MORE|ALSO|NEXT))?\s?[:>|–—-]/,
  },
  { reason: 'advertisement', pattern: /^(?:ADVERTISEMENT|Advertisement|Sponsored(?: Content)?)\b.{0,20}$/ },
  {
    reason: 'donation plea',
    pattern: /\b(?:make a (?:small )?donation|donate (?:now|today)|support our (?:work|journalism))\b/i,
  },
  {
    reason: 'newsletter plea',
    pattern: /\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|inbox|email|alerts)\b|^Sign up:/i,
  },
  { reason: 'social link', pattern: /^(?:Connect with us|Follow (?:us|@))\b/i },
  { reason: 'log-in line', pattern: /^(?:log ?in|sign in)\b.{0,40}\b(?:comment|continue|facebook)\b/i },
  { reason: 'photo credit', pattern: /\((?:[^()]{0,60}\b(?:File )?Photo|ICE|AP|Getty[^()]{0,40})\)$/ },
  { reason: 'navigation', pattern: /^(?:Home|HomePolitics|Menu|Share|Tweet|Print|Email|Comments?)$/ },
];

/** Why the line is page clutter, or nothing. */
export function clutterReason(text: string, line: Span): string | undefined {
  const words = text.slice(line.start, line.end);
  return CLUTTER.find(({ pattern }) => pattern.test(words))?.reason;
}
