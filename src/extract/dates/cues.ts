import { MODALS } from '../../lexicon/grammar.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words that govern a date still to come: `scheduled for Friday`, `due Monday`, `the deadline is`. */
export const FORWARD = wordSet(`
  scheduled schedules slated due expected expects expect expire expires expiring upcoming forthcoming looming
  planned plans planning begins starts opens resumes ends arrives convenes returns preparing prepares tentatively
  scheduling postpone reschedule prepare adjourned awaits awaiting
`);

/** Modal verbs, with their short and negated forms. */
const MODAL_FORMS = wordSet(MODALS, "shall won't 'll cannot can't would've");

/** Words after which a weekday or month is a limit still ahead. */
export const LIMITS = wordSet('by until till through before');

/** Verbs of reporting. */
export const REPORTING = wordSet(`
  said says told announced reported wrote added tweeted testified argued declared asked stated disclosed confirmed
  warned acknowledged noted
`);

/** Past forms that do not end in `ed`. */
export const PAST_FORMS = wordSet(`
  was were had did said told wrote found took gave made went came got ran held kept left lost met paid put read sat
  saw sent shut spoke stood struck swore taught thought threw understood upheld won wore withdrew began became broke
  brought built bought chose cut died drew drove fell felt fought forbade froze grew heard hit hurt knew laid led let
  lent lit overturned overthrew quit rose sank sold sought set slid spent split spread stole stuck sued overruled woke
  withheld undertook tossed been
`);

/** Forms of `be` that tell of the present. */
export const PRESENT_BE = wordSet("is are 're isn't aren't be");

/** Nouns made of verbs in `ed`, and adjectives, that are no past tense. */
const NOT_PAST = wordSet(`
  united need indeed speed hundred unspecified limited related unprecedented exceed proceed succeed
`);

/** Words whose infinitive is still ahead: `agreed to hear the case in October`, `ordered him to appear Friday`. */
export const INTENT = wordSet(`
  agreed agrees decided voted vowed vows promised promises pledged pledges hopes hoped wants intends intended likely
  poised ready going needs has have ordered summoned invited required about set aims
`);

/** Past tenses that take their infinitive with them: `declined to comment Friday`. */
export const BACKWARD_GOVERNORS = wordSet(`
  declined refused failed began started tried sought moved continued managed rushed returned used was were had went
  came stopped attempted
`);

/** Words at which another clause begins. */
export const BOUNDARIES = wordSet(`
  that when after because if while as who which whether but although though where unless whom whose since before
`);

/** Things that can lie ahead although a date describes them: `Friday’s hearing`. */
export const AHEAD_NOUNS = wordSet(`
  hearing hearings deadline vote election elections meeting argument arguments primary trial conference debate session
  summit deadline midterm midterms ballot sentencing arraignment start
`);

/** Words after which a form in `ed` describes the noun that follows. */
const ATTRIBUTIVE = wordSet('a an the its his her their most very highly so-called');

/** Whether the word is a past tense that governs, not a participle after a modal or `is`. */
export function isPastTense(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at]!;
  if (tokens.shape[at] !== Shape.Lower) return false;
  if (!PAST_FORMS.has(word) && !(word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word))) return false;
  if (ATTRIBUTIVE.has(tokens.word[at - 1] ?? '') && tokens.shape[at + 1] === Shape.Lower && word.endsWith('ed'))
    return false;
  const aux = tokens.word[at - 1]?.endsWith('ly') ? at - 2 : at - 1;
  const before = tokens.word[aux] ?? '';
  // “the party-backed law” describes
  if (before === '-' && tokens.shape[at + 1] === Shape.Lower && tokens.end[aux] === tokens.start[at]) return false;
  return !(before === 'to' || before === 'being' || isModal(tokens, aux) || PRESENT_BE.has(before));
}

/** Verbs of the present that tell with a weekday of what is arranged. */
export const PRESENT_AHEAD = wordSet(`
  lands heads goes meets takes hears returns opens reconvenes faces comes appears travels kicks votes leaves closes
  holds marks launches visits
`);

/** Whether the word puts what follows ahead: `will`, `he'll`; not the month or the name. */
export const isModal = (tokens: Tokens, at: number): boolean => {
  const word = tokens.word[at] ?? '';
  if (tokens.shape[at] === Shape.Lower && MODAL_FORMS.has(word)) return true;
  const { length } = word;
  if (word.charCodeAt(length - 3) !== APOSTROPHE && word.charCodeAt(length - 2) !== APOSTROPHE) return false;
  return word.endsWith("'ll") || word.endsWith("'d");
};

const APOSTROPHE = 0x27;

/** Papers and talks whose date is told after they were made: `in a filing on Tuesday`. */
export const MADE_NOUNS = wordSet(`
  statement filing interview letter tweet post speech brief report dissent memo email complaint release editorial blog
`);
