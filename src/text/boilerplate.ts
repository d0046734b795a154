import { literals } from './literals.ts';
import type { Span } from './span.ts';
import { codesOf } from './tokenizer.ts';

/** A way in which page clutter shows itself in one line. */
interface ClutterRule {
  /** what kind of clutter it is, in words for people */
  readonly reason: string;
  readonly pattern: RegExp;
  /** the longest line that can be such clutter */
  readonly longest: number;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** Lines that are clutter wherever they stand: page furniture of news sites and press offices. */
export const CLUTTER: readonly ClutterRule[] = [
  {
    reason: 'related link',
    pattern:
      /^(?:[([•-]\s?)?(?:READ|WATCH|RELATED|MORE|SEE|ALSO|LISTEN|STORY|PHOTOS?|VIDEO|OPINION)(?: (?:ALSO|MORE|NEXT|NOW|THIS|HERE|RELATED|STORIES|STORY)){0,2}\s?[:>|–—]/,
    longest: 300,
    finds: [
      'READ: Governor Halts Ferry Fares',
      'READ MORE: Ferry fares',
      '( PHOTOS: Ten old ferries)',
      'SEE ALSO: Who runs the ferries',
    ],
    leaves: ['MORE than ever, the ferries matter.', 'Read the order: it is short.'],
  },
  {
    reason: 'related link',
    pattern:
      /^\(?\s?(?:More|Related|See also|Read more|Read also|Also on [A-Z][\w ]{1,20}|Also read|Link to|Watch|Recommended|Don't miss|You may (?:also )?like|More on this|Read the full (?:story|article|decision) (?:here|at))(?::|\.{3}|$)/i,
    longest: 250,
    finds: [
      'More:Ferry fares rise',
      'Read more:',
      '( Also on HARBOR: fares)',
      'Link to: Thieves Sentenced',
      'More On This...',
    ],
    leaves: ['More ferries will sail.', 'Related claims were dropped.', 'Watch out for fares'],
  },
  {
    reason: 'related link',
    pattern: /[^.?!”"] Read more$|\b(?:click|tap) here\b.{0,80}$|^CLICK HERE|^READ THE [A-Z ]+$/,
    longest: 220,
    finds: [
      'Going by boat: the islanders who sail to work Read more',
      'CLICK HERE FOR THE HARBOR NEWS APP',
      'READ THE DECISION',
    ],
    leaves: ['She asked them to read more.', 'READ the fine print, the judge wrote.'],
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:-\s?)?(?:advertisement|advertising|sponsored(?: content)?|story continues? below|story continued below|continue reading)\b.{0,60}$/i,
    longest: 90,
    finds: ['ADVERTISEMENT', 'Advertisement Continue reading the main story', 'Story Continued Below'],
    leaves: ['Advertisement rules were at issue in the ferry case, which the court heard in the spring session.'],
  },
  {
    reason: 'donation plea',
    pattern:
      /\b(?:make a (?:\w+ )?(?:donation|contribution)|donate (?:now|today|here)|support (?:our|independent) (?:\w+ )?journalism|your (?:donation|contribution|support) (?:enables|helps|makes)|become a (?:member|subscriber|supporter)(?! of\b))\b|^Support [A-Z]\w+’?'?s? .{0,30}journalism/i,
    longest: 700,
    finds: ['Please make a small donation to the Harbor Free Press.', 'Support Harbor’s explanatory journalism'],
    leaves: [
      'The groups support journalism schools.',
      'He said he would donate the award.',
      'The port could become a member of the ferry league.',
    ],
  },
  {
    reason: 'newsletter plea',
    pattern:
      /\b(?:sign up|signing up|subscribe|get)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|alerts|daily|top (?:\w+ )?stories)\b|^newsletter sign-?up|\bmanage newsletters\b|^(?:sign up|subscribe):|\bmeet your inbox\b|\bverify you're not a robot\b/i,
    longest: 500,
    finds: [
      'Sign up for Daily Newsletters Manage Newsletters',
      'Sign up: Subscribe to our free newsletter',
      'Get the Harbor stories delivered to your inbox.',
    ],
    leaves: ['Prosecutors said he would sign up victims for loans.', 'The newsletter was sued for libel.'],
  },
  {
    reason: 'product plug',
    pattern:
      /\b(?:subscribe now|try it (?:today|now|free)|free trial|get (?:instant|unlimited|full) access|download (?:our|the) (?:free )?app|to the next level with|order your copy|app store)\b/i,
    longest: 600,
    finds: [
      'Take your ferry research to the next level with SeaDesk. Try it today!',
      'Subscribe now and sail smarter.',
    ],
    leaves: ['The appeal takes the case to the next level.', 'Lawyers got access to the ships.'],
  },
  {
    reason: 'social link',
    pattern:
      /^[-•]?\s?(?:Connect with|Follow|Like|Find|Join) (?:us|the|@|[A-Z]\w+)\b.{0,60}(?:@\w+|\b(?:Facebook|Twitter|Instagram|YouTube|LinkedIn|on X)\b)|^Follow (?:us|@\w+)|^Connect with us\b|^(?:share|tweet)(?: this| on)?\b.{0,30}$/i,
    longest: 220,
    finds: [
      'Follow Mara Quint on Twitter',
      'Connect with us: Follow the Harbor on Facebook',
      'Follow @maraquint',
      'Share this',
    ],
    leaves: [
      'Follow the money, the judge told the jury on Monday in Harbor City court.',
      'Share prices fell after the ruling in the ferry case.',
    ],
  },
  {
    reason: 'log-in line',
    pattern:
      /^(?:log ?in|sign in|register|create an account)\b.{0,50}\b(?:comments?|continue|facebook|account|read)\b/i,
    longest: 100,
    finds: ['Login To Facebook To Comment', 'Sign in to read'],
    leaves: ['Register of deeds employees sued the county to continue in office.'.repeat(2)],
  },
  {
    reason: 'caption',
    pattern:
      /(?:^|\s)\(?(?:AP |TFP |File |Staff |Handout )*Photos?(?: by| courtesy|:|\/|\))|toggle caption|\bGetty(?: Images)?\)?$|(?:\bREUTERS|\/\s?(?:AP|AFP|Reuters)|\b[Cc]ourtesy of [A-Z][\w ]{2,30})(?:\/[\w .]+)?\)?\.?$|^(?:FILE|PHOTO|File photo)(?: PHOTO)?\b[ :–—-]|^\([A-Z][\w. ]+\/[A-Z]\w+\)$|^Slideshow \(|^Photos:|^JUST WATCHED/,
    longest: 600,
    finds: [
      'Harbor Logo (HFP File Photo)',
      'FILE PHOTO: A ferry is seen. REUTERS/Mara Quint',
      'Enlarge this image toggle caption Mara Quint/AP',
      'Slideshow (2 Images)',
      'Mara Quint/Getty Images',
    ],
    leaves: ['Jurors saw a photo of the ferry.', 'The AP asked for the file.', 'Photos of the ferry were shown.'],
  },
  {
    reason: 'credit line',
    pattern:
      /^(?:[•⦁*-]\s?)?(?:(?:Additional )?[Rr]eporting by|Edited by|Editing by|Written by|Contributing:|Compiled by|Content created by)\b|\bcontributed to this (?:report|story|article)\b|^(?:Copyright |©|\(c\) ?\d{4})|\b(?:All rights reserved|reprint permission)\b|^(?:Send tips to|Write to) |^This (?:story|article) (?:has been|was) (?:updated|corrected|tagged)|^(?:Filed under|Tags|Topics|Categories):/,
    longest: 400,
    finds: [
      'The Harbor Press contributed to this report.',
      '(c) 2031 Harbor Times',
      'Reporting by Mara Quint; editing by Jo Field',
      'Copyright © 2031 The Harbor Times',
    ],
    leaves: ['Reporting requirements were struck down.', 'The clerk contributed to this fund.'],
  },
  {
    reason: 'byline',
    pattern: /^(?:By|BY) (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}(?:(?:,| and| \||,? (?:of|for)) ?.{0,50})?$/u,
    longest: 90,
    finds: ['By Mara Quint', 'By Mara Quint and Jo Field', 'BY MARA QUINT, Harbor Times'],
    leaves: ['By Friday the ferry was gone.', 'By law, ferries stop at dusk.'],
  },
  {
    reason: 'contact line',
    pattern:
      /\b(?:contact|e-?mail|questions|inquiries|interview)\b.{0,160}[\w.+-]+@[\w-]+\.\w+|^(?:Media )?Contacts?:|^\(?\d{3}\)?[ -]\d{3}-\d{4}\b.{0,12}$|^\S+@\S+\.\w+(?: \|.*)?$|^\[email.protected\]$/i,
    longest: 400,
    finds: ['For an interview, contact Mara Quint, mquint@harbor.example.', 'Contact:', '(555) 010-2233 Office'],
    leaves: ['Contact between the ferries was brief.', 'She sent an e-mail to the clerk.'],
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:Home(?:\s?[|»>/]?\s?(?:Politics|News|World|Business|Opinion|Local))*|Menu|Share|Print|E-?mail\*?|Name\*?|Comments?(?: \(\d+\))?|Back(?: to top)?|View all|Next|Previous|Skip to (?:main )?content|Scroll to top|You are here:?|Search(?: for)?|Close|Author|Press|Home page|Topics|Tags|Advertise|Careers|Contact us|About us|Read or share this story.*|\d+ (?:years?|months?|weeks?|days?|hours?|min(?:utes?)?) (?:ago|read)|Please leave this field empty\.?|Are you a human\?.*|FOR IMMEDIATE RELEASE|ANALYSIS\/OPINION:|\[pullquote\]|Opinion contributor)$/i,
    longest: 90,
    finds: ['HomePolitics', 'Skip to content', '7 years ago', '3 min read', 'You are here:', 'For Immediate Release'],
    leaves: ['Home politics is a hard game.', 'Back to the ferry.'],
  },
  {
    reason: 'separator',
    pattern: /^[^\p{L}\p{N}]{1,20}$|^#+\s?\w?$/u,
    longest: 20,
    finds: ['###', '___', '–', '* * *'],
    leaves: ['A', '12'],
  },
];

/** Headings after which a page lists other stories, to its end. */
const OTHER_STORIES =
  /^(?:(?:Recent|Latest|Related|More|Other|Popular|Most read|Trending|Top)(?: \w+)? ?(?:News|Posts|Stories|Articles|Headlines|Releases|Coverage)|Most Popular|Trending|Recommended(?: for you)?|You may also like|More from .{2,40}|Newsletter Sign-Up|Stay Connected|Leave a (?:comment|reply))$/i;

/** Whether a line is the heading of a list of other stories. */
export const isOtherStories = (line: string): boolean => line.length < 60 && OTHER_STORIES.test(line);

/** Words of which one stands in every line that a rule without an anchor finds: one scan spares the others. */
const TRIGGERS = literals([
  ...['@', '©', 'photo', 'getty', 'reuters', '/ap', '/af', 'courtesy of', 'toggle caption', 'donat', 'inbox', 'robot'],
  ...[
    'your contribution',
    'a contribution',
    'your support',
    'become a',
    'journalism',
    'newsletter',
    'subscri',
    'alerts',
  ],
  ...['sign up', 'signing up', 'reserved', 'reprint', 'try it', 'free trial', 'full access', 'instant access'],
  ...['unlimited access', 'download', 'next level', 'your copy', 'app store', 'click here', 'tap here', 'read more'],
  'contributed to',
]);

/** Why a line is page clutter by its own words, or nothing; the codes of the line start at the offset. */
export function clutterReason(line: string, codes = codesOf(line), start = 0): string | undefined {
  const { length } = line;
  if (length > 700 || (length > 100 && !hasTrigger(codes, start, start + length) && !OPENING.test(line)))
    return undefined;
  for (const { reason, pattern, longest } of CLUTTER) if (length <= longest && pattern.test(line)) return reason;
  return undefined;
}

/** Whether a trigger stands near the start or the end of the line, where clutter has it. */
const hasTrigger = (codes: ArrayLike<number>, start: number, end: number): boolean =>
  end - start < 280
    ? TRIGGERS.standIn(codes, start, end)
    : TRIGGERS.standIn(codes, start, start + 150) || TRIGGERS.standIn(codes, end - 100, end);

/** How clutter that is longer than a menu item may begin, where it has no trigger word. */
const OPENING =
  /^(?:[([•⦁*-]|[A-Z]{4}|(?:More|Related|See|Watch|Link|Don't|You|Follow|Like|Find|Join|Send|Write|This|Filed|Tags|Topics|Reporting|Additional|Edit|Written|Compiled|Content|Copyright|Photos?|Slideshow)\b)/;

const STOPS = new Set('.?!:;,…');
const CLOSERS = new Set('"”’\')]');

/** Whether a line has no end of a sentence: a headline, a menu item, a caption. */
export function isUnended(line: string): boolean {
  let last = line.length - 1;
  while (last >= 0 && CLOSERS.has(line[last]!)) last--;
  return last < 0 || !STOPS.has(line[last]!);
}

/** Where two words are glued: the letter before a capital within a word. */
const GLUE = /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*?\p{Ll})(?=\p{Lu})/gu;
const LINK_LENGTH = 420;
const NAME_LENGTH = 80;

/**
 * The stretches of link text that a site glued into a sentence: `Ann Lee Ann Marie LeeFerry fares to rise MORE`, from the
 * name that stands there twice, or from the glue, to the `MORE`.
 */
export function findGluedLinks(text: string, line: Span): Span[] {
  const words = text.slice(line.start, line.end);
  const found: Span[] = [];
  let from = 0;
  for (const more of words.matchAll(/\bMORE\b/g)) {
    const start = gluedStart(words, Math.max(from, more.index - LINK_LENGTH), more.index);
    from = more.index + more[0].length;
    if (start !== undefined) found.push({ start: line.start + start, end: line.start + from });
  }
  return found;
}

/** Offset at which the link text before a `MORE` starts; nothing where no words are glued. */
function gluedStart(words: string, from: number, to: number): number | undefined {
  let glued: number | undefined;
  for (const glue of words.slice(from, to).matchAll(GLUE)) {
    const at = from + glue.index;
    // the surname may itself have a capital within: McConnell
    for (let end = at + glue[1]!.length; end < at + 20; end++) {
      if (!/\p{Ll}\p{Lu}/u.test(words.slice(end - 1, end + 1))) continue;
      const surname = words.slice(at, end);
      const first = words.slice(Math.max(from - NAME_LENGTH, 0, at - NAME_LENGTH), at).lastIndexOf(`${surname} `);
      if (first >= 0) return Math.max(from - NAME_LENGTH, 0, at - NAME_LENGTH) + first + surname.length;
      if (surname.length > 3) glued ??= end;
    }
  }
  return glued;
}
