import { expect, test } from 'vitest';
import type { Draft } from '../../src/extract/draft.ts';
import { findSays, standingOf } from '../../src/extract/says.ts';
import type { FigureClaim, HoldingClaim, QuoteClaim } from '../../src/schema/index.ts';

const speech = (name: string, cue: string, start: number, end: number): Draft<QuoteClaim> => ({
  kind: 'quote',
  start,
  end,
  rule: 'test',
  quote: '…',
  speaker: { name, start: 0, end: 1 },
  cue,
  form: 'indirect',
});
const figure: Draft<FigureClaim> = { kind: 'figure', start: 40, end: 45, rule: 'test', value: 70 };

test('a figure inside reported speech is the speaker’s', () => {
  const frame = speech('complaint', 'alleges', 20, 60);
  expect(findSays([frame], [frame, figure]).get(figure)).toEqual([{ name: 'complaint', standing: 'alleged' }]);
});

test('a figure outside it is the article’s', () => {
  const frame = speech('complaint', 'alleges', 50, 60);
  expect(findSays([frame], [figure, frame]).has(figure)).toBe(false);
});

test('nested speech is a chain, outermost first', () => {
  const outer = speech('Ruiz', 'testified', 10, 70);
  const inner = speech('Cole', 'said', 30, 60);
  expect(findSays([inner, outer], [figure]).get(figure)).toEqual([
    { name: 'Ruiz', standing: 'sworn' },
    { name: 'Cole', standing: 'reported' },
  ]);
});

test('a quote inside its own speaker’s sentence has no other voice', () => {
  const frame = speech('Ruiz', 'said', 10, 70);
  const quote: Draft<QuoteClaim> = { ...speech('Ruiz', 'said', 20, 30), form: 'fragment' };
  expect(findSays([frame], [quote]).has(quote)).toBe(false);
});

test('a ruling in its court’s own words is reported by the article', () => {
  const frame = speech('Ada Lund', 'ruled', 10, 70);
  const holding: Draft<HoldingClaim> = { kind: 'holding', start: 10, end: 50, rule: 'test', outcome: 'denied' };
  expect(findSays([frame], [holding]).has(holding)).toBe(false);
});

test('a ruling that somebody else tells of is theirs', () => {
  const frame = speech('Omar Cole', 'said', 10, 70);
  const holding: Draft<HoldingClaim> = { kind: 'holding', start: 10, end: 50, rule: 'test', outcome: 'denied' };
  expect(findSays([frame], [holding]).get(holding)).toEqual([{ name: 'Omar Cole', standing: 'reported' }]);
});

test('a document tells what kind of saying it is', () => {
  const says = (name: string, cue: string) => standingOf({ cue, speaker: { name, start: 0, end: 1 } });
  expect(says('complaint', 'according to')).toBe('alleged');
  expect(says('affidavit', 'says')).toBe('sworn');
  expect(says('Ruiz', 'argued')).toBe('argued');
  expect(says('Ruiz', 'said')).toBe('reported');
});
