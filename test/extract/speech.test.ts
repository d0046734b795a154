import { expect, test } from 'vitest';
import type { Reference } from '../../src/extract/cast.ts';
import { findSpeech } from '../../src/extract/speech/index.ts';
import { readDocument } from '../../src/text/document.ts';

/** Speaker and content of everything reported in the text, with no names known. */
const said = (text: string): string[] =>
  findSpeech(readDocument({ id: 'a.txt', text }), { references: [] }).claims.map(
    ({ speaker, quote }) => `${speaker?.name ?? '-'}: ${quote}`,
  );

test('a clause after that', () => {
  expect(said('The lender argued that the loans were void.')).toEqual(['lender: the loans were void']);
});

test('a clause without that', () => {
  expect(said('Harbor officials say the pier will close in May.')).toEqual([
    'Harbor officials: the pier will close in May',
  ]);
});

test('goes over when and where it was said', () => {
  expect(said('The clerk said in a court filing on Monday that no copy was kept.')).toEqual([
    'clerk: no copy was kept',
  ]);
});

test('goes over who was told', () => {
  expect(said('The foreman told reporters that the vote was close.')).toEqual(['foreman: the vote was close']);
});

test('ends where another participle of saying begins', () => {
  expect(said('The mayor said the levy was lawful, adding that few would pay it.')).toEqual([
    'mayor: the levy was lawful',
    'mayor: few would pay it',
  ]);
});

test('ends where the same subject says more', () => {
  expect(said('The union said the strike was legal and warned that it would go on.')).toEqual([
    'union: the strike was legal',
    'union: it would go on',
  ]);
});

test('an attribution between commas has words on both sides', () => {
  expect(said('Despite the new rules, the owners said, fees keep rising every year.')).toEqual([
    'owners: Despite the new rules',
    'owners: fees keep rising every year',
  ]);
});

test('an attribution after the words', () => {
  expect(said('The bridge was never inspected, according to a state report.')).toEqual([
    'state report: The bridge was never inspected',
  ]);
});

test('an attribution before the words', () => {
  expect(said('According to the complaint, the bridge was never inspected.')).toEqual([
    'complaint: the bridge was never inspected',
  ]);
});

test('the speaker of a relative clause is the phrase before it', () => {
  expect(said('The ban was fought by trappers, who said the count was wrong.')).toEqual([
    'trappers: the count was wrong',
  ]);
});

test('the speaker of a participle is the subject of the sentence', () => {
  expect(said('The panel denied the request, saying the delay was unexplained.')).toEqual([
    'panel: the delay was unexplained',
  ]);
});

test('what was not said is left', () => {
  expect(said('The owner never said that the roof was sound.')).toEqual([]);
});

test('what would be said is left', () => {
  expect(said('The owner would say that the roof was sound.')).toEqual([]);
});

test('words between marks are left to the quotes', () => {
  expect(said('The owner said “the roof was sound.”')).toEqual([]);
});

test('nested speech stays with the outermost', () => {
  expect(said('The clerk said the owner believes that the lease is void.')).toEqual([
    'clerk: the owner believes that the lease is void',
  ]);
});

test('an object of praise or blame', () => {
  expect(said('Shop owners criticized the new parking fees on Monday.')).toEqual(['Shop owners: the new parking fees']);
});

test('what a court decides is no opinion', () => {
  expect(said('The panel rejected the appeal.')).toEqual([]);
});

test('a clause that opens the sentence ends at its comma', () => {
  expect(said('While the lender says the loan was sound, auditors found gaps.')).toContain(
    'lender: the loan was sound',
  );
});

test('a headline with a name and a colon', () => {
  expect(said('Judge: No New Trial For The Baker\n\nThe trial is over.')).toEqual([
    'Judge: No New Trial For The Baker',
  ]);
});

test('what somebody is asked', () => {
  expect(said('When asked whether the fee was legal, the mayor smiled.')).toEqual(['-: whether the fee was legal']);
});

test('the name that fills an apposition is the speaker', () => {
  expect(said('Their foreman, a welder from Ohio, said the vote was close.')).toEqual([
    'Their foreman: the vote was close',
  ]);
});

test('the speakers of a relative clause without commas', () => {
  expect(said('Tenants who have sued the owner said the heat was off.')).toContain('Tenants: the heat was off');
});

test('what somebody wants does not make what lies inside theirs', () => {
  const doc = readDocument({ id: 'a.txt', text: 'The union backed the plan. The union said the plan was old.' });
  expect(findSpeech(doc, { references: [] }).frames.map(({ quote }) => quote)).toEqual(['the plan was old']);
});

test('a ruling that will stand is no ruling that says something', () => {
  expect(said('The panel issued a ruling that will stand for years.')).toEqual([]);
});

test('clauses that go on with and that', () => {
  expect(said('The lender argued that the loan was sound, and that the county had signed it.')).toEqual([
    'lender: the loan was sound',
    'lender: the county had signed it',
  ]);
});

test('a sentence without end is read in a moment', () => {
  const started = performance.now();
  for (const unit of ['he said, ', 'according to ', 'said ', 'Dana Ruiz, a lawyer, who said ']) said(unit.repeat(4000));
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a participle hangs on the subject after the first word', () => {
  expect(said('But the tenants refused the offer, saying the rent was too high.')).toContain(
    'tenants: the rent was too high',
  );
});

test('a phrase that leads from the sentence before is nothing that is said', () => {
  expect(said('In contrast, the mayor said, the levy was lawful.')).toEqual(['mayor: the levy was lawful']);
  expect(said('In the old harbor, the mayor said, the levy was lawful.')).toEqual([
    'mayor: In the old harbor',
    'mayor: the levy was lawful',
  ]);
});

test('goes over a hearing that a day belongs to', () => {
  expect(said("Both sides said during Friday's hearing that they might settle.")).toEqual([
    'Both sides: they might settle',
  ]);
});

test('a relative clause with an adverb is nothing that is said', () => {
  expect(said('The judge wrote an opinion that largely sided with the port.')).toEqual([]);
});

test('a verb goes past the season to its subject', () => {
  expect(said('The mayor last year said that the levy was lawful.')).toEqual(['mayor: the levy was lawful']);
});

test('a number of groups speaks as a whole', () => {
  expect(said('A range of harbor groups filed briefs, saying the levy was lawful.')).toEqual([
    'range of harbor groups: the levy was lawful',
  ]);
});

test('nobody says a person into office', () => {
  expect(said('In May the Senate confirmed Milo Quist to the harbor board.')).toEqual([]);
  expect(said('In May the company confirmed the closure of its pier.')).toEqual(['company: the closure of its pier']);
});

test('the dash of a dateline is no part of the speaker', () => {
  expect(said('NORTHPORT (Harbor Wire) - Lawyers for the port said the levy was lawful.')).toEqual([
    'Lawyers for the port: the levy was lawful',
  ]);
});

test('an object ends before what it is for', () => {
  expect(said('The board called for legal betting so it can be taxed.')).toEqual(['board: legal betting']);
  expect(said('The board said betting should be legal so it can be taxed.')).toEqual([
    'board: betting should be legal so it can be taxed',
  ]);
});

test('a participle in a compound reports nothing', () => {
  expect(said('Support has grown among self-described moderates in the harbor.')).toEqual([]);
});

test('a word that ends no phrase is nobody who speaks', () => {
  expect(said('They have left the council or confirmed they are leaving.')).toEqual([]);
});

test('a participle after "with" has a subject of its own', () => {
  expect(said('The talks went on, with the mayor saying the levy was lawful.')).toEqual(['mayor: the levy was lawful']);
});

test('a participle after an auxiliary has the subject of its own clause', () => {
  expect(said('Critics note that the union is urging the port to settle.')).toEqual([
    'Critics: the union is urging the port to settle',
  ]);
  expect(said('The levy came as the union was pushing for a strike.')).toEqual(['union: a strike']);
});

test('a dateline is not the subject of a participle', () => {
  expect(said('AKRON, Ohio (XY) — Dock workers walked out on Monday, demanding a higher wage for all crews.')).toEqual([
    'Dock workers: a higher wage for all crews',
  ]);
});

test('a time says nothing, and is no part of who does', () => {
  expect(said('The harbor law passed in May 2015, which welcomed it.')).toEqual([]);
  expect(said('The clerk later claimed the levy was void.')).toEqual(['clerk: the levy was void']);
});

test('what is not said at a time is not said', () => {
  expect(said('The mayor recalled last week. The mayor tweeted Saturday.')).toEqual([]);
});

test('a preposition may stand behind the time', () => {
  expect(said('The union called last year for a new vote.')).toEqual(['union: a new vote']);
});

test('a ruling is a noun where no comma stands before it', () => {
  expect(said('The mayor decried the ruling on the levy.')).toEqual(['mayor: the ruling on the levy']);
  expect(said('The panel sided with him, ruling that the levy was void.')).toEqual(['panel: the levy was void']);
});

test('the object of an attitude ends before the verb whose subject it is', () => {
  expect(said('Public support for the harbor levy only grew.')).toEqual(['-: the harbor levy']);
  expect(said('The plan to raise the levy was dropped.')).toEqual(['-: to raise the levy']);
});

test('a word for an attitude inside a name tells none', () => {
  expect(said('The case turns on the Defense of Harbors Act of 1996.')).toEqual([]);
});

test('what something is called is not said of it', () => {
  expect(said('The levy hit a practice called double mooring.')).toEqual([]);
  expect(said('A lawyer called the levy a disgrace.')).toEqual(['lawyer: the levy a disgrace']);
});

test('cases that a lawyer argued are not what she said', () => {
  expect(said('The lawyer argued 12 cases before the court and was praised.')).toEqual([]);
  expect(said('The lawyer argued the case was moot.')).toEqual(['lawyer: the case was moot']);
});

test('a stand that is denied is told with its denial', () => {
  const [claim] = findSpeech(readDocument({ id: 'a.txt', text: 'The mayor has never backed the levy.' }), {
    references: [],
  }).claims;
  expect(claim).toMatchObject({ cue: 'never backed', quote: 'the levy', speaker: { name: 'mayor' } });
});

test('an opening participle is no part of what is said', () => {
  expect(said('Reacting to the vote, the mayor tweeted Friday that the levy was dead.')).toEqual([
    'mayor: the levy was dead',
  ]);
});

test('a comparison with what was expected says nothing', () => {
  expect(said('The levy cost 12 million, a higher sum than previously expected.')).toEqual([]);
});

test('an apposition may follow a phrase that ends in another name', () => {
  const text = 'Mara Quist of Harbor Watch, a lawyer, said the pier was closed.';
  const named = (name: string): Reference => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, name, entities: [], type: 'person', form: 'name' };
  };
  const { claims } = findSpeech(readDocument({ id: 'a.txt', text }), {
    references: [named('Mara Quist'), named('Harbor Watch')],
  });
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Mara Quist']);
  expect(said('The harbor crews, like the dockers, say the pier is closed.')).toEqual([
    'harbor crews: the pier is closed',
  ]);
});

test('a participle hangs on the main clause, not on a relative one', () => {
  expect(said('Dockers praised the mayor who said little, noting that the levy was dead.')).toEqual([
    'Dockers: the mayor who said little',
    'Dockers: the levy was dead',
  ]);
});

test('a gerund after a preposition is part of the object', () => {
  expect(said('The mayor accused the crews of lying by adding names.')).toEqual([
    'mayor: the crews of lying by adding names',
  ]);
});

test('what "that" points back to is not told by it', () => {
  expect(said('The report confirmed that, according to the mayor.')).not.toContain('report: according to the mayor');
  expect(said('The clerk said that, according to the log, the pier was closed.').join()).toContain('pier was closed');
});

test('an appeal to a court is no stand', () => {
  expect(said('The union appealed to the court. The cash would back them up.')).toEqual([]);
});

test('a clause is nobody', () => {
  expect(said('He leads the harbor office, which argues that the levy is void.')).toEqual(['-: the levy is void']);
});

test('what is said in brackets ends with them', () => {
  expect(said('The levy (which the mayor says is void) was paid.')).toEqual(['mayor: is void']);
});

test('what somebody sought to do ends before the verb of the main clause', () => {
  expect(said('Whether the mayor sought to hide the levy has hurt the port.')).toEqual(['mayor: to hide the levy']);
});

test('a pronoun with its verb is a clause', () => {
  expect(said('The crews signaled they were ready to strike.')).toEqual(['crews: they were ready to strike']);
});

test('a participle hangs on who speaks, not on what is said inside', () => {
  expect(said('The mayor said that the clerk called the levy void, noting that few paid it.')).toContain(
    'mayor: few paid it',
  );
});
