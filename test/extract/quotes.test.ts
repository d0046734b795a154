import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

const quotes = (text: string) => claimsOf('quote', text).filter(({ form }) => form !== 'indirect');

const said = (text: string): string[] => quotes(text).map(({ quote, speaker }) => `${speaker?.name ?? '-'}: ${quote}`);

describe('the speaker stands', () => {
  test('behind the verb', () =>
    expect(said('“We will appeal,” said Dana Orta, counsel for the union.')).toEqual(['Dana Orta: We will appeal,']));
  test('between the words and the verb', () =>
    expect(said('“That is not so,” District Judge Amy Kolb wrote.')).toEqual(['Amy Kolb: That is not so,']));
  test('before the verb and a colon', () =>
    expect(said('Dana Orta told reporters: “We will appeal.”')).toEqual(['Dana Orta: We will appeal.']));
  test('behind the office that its body and a name stand around', () =>
    expect(said('“It is a strange case,” said University of Lund law professor Dana Orta, a former clerk.')).toEqual([
      'Dana Orta: It is a strange case,',
    ]));
  test('between commas behind a description', () =>
    expect(said("The port's lawyer, Dana Orta, declined to answer, saying simply, “I would rather not.”")).toEqual([
      'Dana Orta: I would rather not.',
    ]));
  test('in a name after one of several', () =>
    expect(said('One of the senators, Ohio Democrat Dana Orta, even called it “a dark day for all of us.”')).toEqual([
      'Dana Orta: a dark day for all of us.',
    ]));
  test('before an apposition that no comma closes', () => {
    expect(said('“Today we make history,” Dana Orta, a 47-year-old baker told the Lund Herald.')).toEqual([
      'Dana Orta: Today we make history,',
    ]);
    expect(said('“Today we make history,” a 47-year-old baker told the Lund Herald.')).toEqual([
      'a 47-year-old baker: Today we make history,',
    ]);
    expect(said('Dana Orta, a top aide said, “is very sure of the outcome.”')).toEqual([
      'a top aide: is very sure of the outcome.',
    ]);
  });
  test('behind the words that are from somebody', () =>
    expect(said('And the Lund Herald has this quote from dock worker Dana Orta on the levy: “It is dead.”')).toEqual([
      'Dana Orta: It is dead.',
    ]));
  test('between two parts of an utterance', () =>
    expect(said('“We lost today,” Dana Orta said, “but not the war.”')).toEqual([
      'Dana Orta: We lost today,',
      'Dana Orta: but not the war.',
    ]));
  test('in the sentence before', () =>
    expect(said('“We lost,” Dana Orta said. “We will be back.”')).toEqual([
      'Dana Orta: We lost,',
      'Dana Orta: We will be back.',
    ]));
  test('in the paragraph before', () =>
    expect(said('Dana Orta continued:\n\n“This is plainly wrong.”')).toEqual(['Dana Orta: This is plainly wrong.']));
  test('as subject of the sentence before', () =>
    expect(said('Dana Orta was blunt.\n\n“This is plainly wrong.”')).toEqual(['Dana Orta: This is plainly wrong.']));
  test('behind the last paragraph of a quotation that runs on', () =>
    expect(said('“We sailed at dawn.\n\n“We never docked,” Dana Orta said.')).toEqual([
      'Dana Orta: We sailed at dawn.',
      'Dana Orta: We never docked,',
    ]));
  test('behind each paragraph where a closing mark is only forgotten', () =>
    expect(said('“We sailed,” Dana Orta said. “We fought for years.\n\n“I am sad,” said Lee Kolb.')).toEqual([
      'Dana Orta: We sailed,',
      'Dana Orta: We fought for years.',
      'Lee Kolb: I am sad,',
    ]));
  test('without a verb', () =>
    expect(said('“We fight on,” Dana Orta, staff attorney at Harbor Watch.')).toEqual(['Dana Orta: We fight on,']));
  test('as a signature', () => expect(said('Dana Orta: “We fight on.”')).toEqual(['Dana Orta: We fight on.']));
  test('before an apposition', () =>
    expect(said('“It sank,” Dana Orta, who runs the harbor office in Akron, Ohio, said.')).toEqual([
      'Dana Orta: It sank,',
    ]));
  test('after according to', () =>
    expect(said('According to Dana Orta, “nothing has changed since the storm.”')).toEqual([
      'Dana Orta: nothing has changed since the storm.',
    ]));
  test('behind a passive', () =>
    expect(said('The plan was called “unlawful” by Judge Amy Kolb.')).toEqual(['Amy Kolb: unlawful']));
  test('far before a participle', () =>
    expect(said('Dana Orta left the hearing early, saying the port “lacks a plan.”')).toEqual([
      'Dana Orta: lacks a plan.',
    ]));
  test('as owner of a noun of saying', () =>
    expect(said('The judge cited Harbor Watch’s “firm” assurances on Monday.')).toEqual(['Harbor Watch: firm']));
  test('alone behind the words, with where it is from', () =>
    expect(said('Opinions differ. Here are some.\n\n“The port is dead.” Dana Orta, Harbor News')).toEqual([
      'Dana Orta: The port is dead.',
    ]));
  test('behind a full stop', () =>
    expect(said('“The port is dead.” Dana Orta said.')).toEqual(['Dana Orta: The port is dead.']));
  test('behind a question', () =>
    expect(said('“Why now?” asked Amy Kolb. Nobody knew.')).toEqual(['Amy Kolb: Why now?']));
  test('as two', () =>
    expect(said('“It sank,” Dana Orta and Lee Kolb said in a joint statement.')[0]).toMatch(
      /Orta and (?:Lee )?Kolb: /,
    ));
});

describe('whoever does not say it', () => {
  test('two speakers of a sentence keep their words apart', () =>
    expect(said('“Yes,” said Dana Orta, but Lee Kolb replied, “No, never.”')).toEqual([
      'Dana Orta: Yes,',
      'Lee Kolb: No, never.',
    ]));
  test('who relays is told apart from who said it', () => {
    const [claim] = quotes('“It does not,” Judge Amy Kolb wrote, Harbor News reported.');
    expect([claim?.speaker?.name, claim?.reportedBy]).toEqual(['Amy Kolb', 'Harbor News']);
  });
  test('who is told is not the speaker', () =>
    expect(said('“Sit down,” Judge Amy Kolb told Dana Orta.')).toEqual(['Amy Kolb: Sit down,']));
  test('who is told behind an apposition is not the speaker', () =>
    expect(said('“It sank,” Dana Orta, a captain in Akron, told Lee Kolb.')).toEqual(['Dana Orta: It sank,']));
  test('who was quoted speaks, and who quotes relays', () => {
    const [claim] = quotes('“It sank,” Dana Orta was quoted by Harbor News as saying.');
    expect([claim?.speaker?.name, claim?.reportedBy]).toEqual(['Dana Orta', 'Harbor News']);
  });
  test('nobody says what somebody never said', () =>
    expect(said('Dana Orta never said “sorry” to the crew.')).toEqual(['-: sorry']));
  test('nobody says what somebody might say', () =>
    expect(said('Dana Orta might say “no” on Monday.')).toEqual(['-: no']));
  test('nobody says a name for a thing', () =>
    expect(said('The so-called “firewall” held. It is known as “the dam” now.')).toEqual([
      '-: firewall',
      '-: the dam',
    ]));
  test('nobody says a title', () =>
    expect(said('Dana Orta said in her book “A Long Way to Port” that it sank.')).toEqual(['-: A Long Way to Port']));
});

describe('whom a word leads to', () => {
  test('a pronoun leads to who spoke last', () =>
    expect(said('“It sank,” Dana Orta said. “We swam,” she added.')).toEqual([
      'Dana Orta: It sank,',
      'Dana Orta: We swam,',
    ]));
  test('a document speaks for itself', () =>
    expect(said('“The port has no plan,” the complaint states.')[0]).toMatch(/complaint: The port has no plan,/));
  test('the span is the mention that led there', () => {
    const text = '“It sank,” Dana Orta said. “We swam,” she added.';
    const [, second] = quotes(text);
    expect(text.slice(second?.speaker?.start, second?.speaker?.end)).toBe('she');
  });
});

describe('the form', () => {
  const forms = (text: string): string[] => quotes(text).map(({ form }) => form);
  test('of a sentence is direct', () => expect(forms('“The port has no plan,” said Dana Orta.')).toEqual(['direct']));
  test('of a clause after that is direct', () =>
    expect(forms('Dana Orta said that “the port has no plan for such a storm.”')).toEqual(['direct']));
  test('of words built into the sentence is fragment', () =>
    expect(forms('Dana Orta called the plan “a sorry heap” of paper.')).toEqual(['fragment']));
});

describe('nobody says the title', () => {
  test('of a program that is told', () =>
    expect(said('Dana Orta told “Lund News Sunday” that the port was closed.')).toEqual(['-: Lund News Sunday']));
  test('of a long book', () =>
    expect(
      said(
        'In their book “A Port of Call: What Pilots, Dockers and Masters Made of Their Harbor in Two Lean Centuries,” they agree.',
      ),
    ).toEqual(['-: A Port of Call: What Pilots, Dockers and Masters Made of Their Harbor in Two Lean Centuries,']));
});

test('who pleads guilty says nothing else', () => {
  expect(said('The mayor has called Dana Orta, who pleaded guilty to arson, a “rat” for that.')).not.toContain(
    'Dana Orta: rat',
  );
});
