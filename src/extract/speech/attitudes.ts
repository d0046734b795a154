import { formsOf } from '../../lexicon/saying.ts';
import { wordSet } from '../../text/word-list.ts';

/** What an attitude is held towards: an object, a `to` clause, a `that` clause, or what follows a preposition. */
export interface Attitude {
  readonly object: boolean;
  readonly to: boolean;
  readonly that: boolean;
  readonly prepositions: readonly string[];
  readonly form: string;
}

/** Verbs with which news tells where somebody stands, each with what may follow it: `object`, `to`, `that`, prepositions. */
const VERBS = `
support object
back object
favor object
favour object
endorse object
oppose object
admire object
regret object that
renounce object
disavow object
repudiate object
dispute object that
champion object
consider object
contemplate object
weigh object
envision object
seek object to
decide to that on against
agree to with that on
disagree with that
decline to
refuse to
vow to that
promise to that object
pledge to that
threaten to
offer to object
want to object
hope to for that
aim to
wish to that for
realize that
realise that
learn that of about
doubt object that
feel that
know about that
remember object that
assume that
talk about of
speak about of against
refer to
point to
allude to
call for on object
plan to for
intend to
prefer object to that
focus on
recall object that
celebrate object
advocate object for
label object
dub object
deem object
brand object
compare object
liken object
lambaste object
write about of that
list object
push object for
press object for
promote object
tweet object that
post that
declare that
confirm object that
admit object to that
claim object that
explore object
maintain object
anticipate object that
foresee object that
appeal to for
look to
signal object that
push for
press for
argue for against that
complain about of that
worry about that
care about
warn of about against that
object to
react to
boast of about that
brag about that
joke about that
hint at that
dwell on
comment on about
elaborate on
insist on that
lash at
rail against
think of about that
hear about of that
apologize for
vouch for
root for
dream of about
question object
criticize object
criticise object
praise object
condemn object
denounce object
blame object
fault object
cite object
mock object
blast object
slam object
attack object
decry object
deplore object
hail object
laud object
applaud object
defend object
deride object
ridicule object
tout object
commend object
welcome object
assail object
reference object
invoke object
quote object
highlight object that
stress object that
emphasize object that
underscore object that
describe object
portray object
depict object
characterize object
view object
see object
discuss object
debate object
address object
mention object that
outline object
propose object that
announce object that
demand object that
urge object that
request object that
recommend object that
predict object that
acknowledge object that
express object
voice object
fear object that
show that object
reveal object that
indicate that
suggest object that
find object that
accuse object
lament object that
bemoan object
protest object
reject object
dismiss object
deny that
credit object
thank object
scold object
rebuke object
rip object
bash object
trash object
insult object
criticise object
understand object that
explain object that
estimate that object
detail object
ask for about
inquire about
`;

const TO_PREPOSITION = wordSet('refer point allude object respond react');
/** Forms that are mostly used of other things. */
const OTHER = new Set(['saw', 'seeing', 'seen', 'targeting']);
const SUFFIX = new Set(['object', 'to', 'that']);

/** Every form of every verb of attitude, in lower case. */
export const ATTITUDES: ReadonlyMap<string, Attitude & { readonly lemma: string }> = new Map(
  VERBS.trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma, ...ways] = line.split(' ');
      return formsOf(lemma!)
        .filter(([word]) => !OTHER.has(word))
        .map(([word, form]): [string, Attitude & { readonly lemma: string }] => [
          word,
          {
            lemma: lemma!,
            form,
            object: ways.includes('object'),
            to: ways.includes('to') && !TO_PREPOSITION.has(lemma!),
            that: ways.includes('that'),
            prepositions: ways.filter((way) => !SUFFIX.has(way) || (way === 'to' && TO_PREPOSITION.has(lemma!))),
          },
        ]);
    }),
);
