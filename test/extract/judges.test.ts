import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims.ts';

const judges = (text: string) => claimsOf('judge', text);
const names = (text: string) => judges(text).map(({ name }) => name);
const only = (text: string) => {
  const [judge, ...others] = judges(text);
  expect(others).toEqual([]);
  return judge;
};

describe('who is a judge', () => {
  test('by a title, with the court that it names', () => {
    expect(only('U.S. District Judge Orla Weatherby ruled on Monday.')).toMatchObject({
      name: 'Orla Weatherby',
      title: 'U.S. District Judge',
      court: 'U.S. District Court',
      text: 'U.S. District Judge Orla Weatherby',
    });
  });

  test('by a title that is a whole court', () => {
    expect(
      only('U.S. District Court for the District of Idaho Judge Orla T. Weatherby issued the order.'),
    ).toMatchObject({ name: 'Orla T. Weatherby', court: 'U.S. District Court for the District of Idaho' });
  });

  test.each([
    ['Lake County Circuit Judge Orla Weatherby dismissed the charge.', 'Lake County Circuit Court'],
    ['Commonwealth Court Judge Orla Weatherby dismissed it.', 'Commonwealth Court'],
    ['Brooklyn Supreme Court Justice Orla Weatherby dismissed it.', 'Brooklyn Supreme Court'],
    ['Ninth Circuit Judge Orla Weatherby dissented.', 'Ninth Circuit'],
    ['U.S. Bankruptcy Judge Orla Weatherby approved the plan.', 'U.S. Bankruptcy Court'],
    ['Ohio Chief Justice Orla Weatherby wrote the opinion.', 'Ohio Supreme Court'],
    ['U.S. District Judge Orla Weatherby in Boise ruled.', 'U.S. District Court in Boise'],
    ['Judge Orla Weatherby of the U.S. District Court in Boise ruled.', 'U.S. District Court in Boise'],
    ['Judge Orla Weatherby of the 9th Circuit dissented.', '9th Circuit'],
    ['In Idaho, U.S. Magistrate Judge Orla Weatherby set bail.', 'U.S. District Court in Idaho'],
  ])('%s', (text, court) => {
    expect(only(text)?.court).toBe(court);
  });

  test('by an apposition after the name', () => {
    expect(only('Orla Weatherby, the chief U.S. district judge in Idaho, said that cases pile up.')).toMatchObject({
      name: 'Orla Weatherby',
      title: 'chief U.S. district judge',
      court: 'U.S. District Court in Idaho',
    });
  });

  test('by a description before the name', () => {
    expect(names('A federal judge in Boise, Orla Weatherby, blocked the rule.')).toEqual(['Orla Weatherby']);
  });

  test('each of a list', () => {
    expect(names('Judges Orla Weatherby, Carl Dunmore and Ruth Ngata heard the case.')).toEqual([
      'Orla Weatherby',
      'Carl Dunmore',
      'Ruth Ngata',
    ]);
  });

  test('each of a list with asides', () => {
    expect(names('Judges Carl Dunmore, an Obama appointee, and Ruth Ngata were on the panel.')).toEqual([
      'Carl Dunmore',
      'Ruth Ngata',
    ]);
  });

  test.each([
    ['Mr Justice Dunmore said the detention was unlawful, in the High Court.', 'Dunmore'],
    ['Lord Justice Dunmore said the appeal must fail in the Court of Appeal.', 'Dunmore'],
    ['The US district judge Carl Dunmore said so.', 'Carl Dunmore'],
    ['Justice-elect Carl Dunmore will join the Ohio Supreme Court.', 'Carl Dunmore'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test('a justice of the Supreme Court without a title', () => {
    expect(names('The Supreme Court split. Sonia Sotomayor joined Elena Kagan in dissent.')).toEqual([
      'Sonia Sotomayor',
      'Elena Kagan',
    ]);
  });
});

describe('who is none', () => {
  test.each([
    'Judge Judy Sheindlin returns to television.',
    'Fox News analyst Judge Andrew Napolitano said so.',
    'Voters will judge Carl Dunmore on his record.',
    'The Justice Department sued on Monday.',
    'The Institute for Justice Senior Attorney Ruth Ngata said so.',
    'The outfielder Aaron Judge hit a home run.',
    'Former federal judge Carl Dunmore now teaches law.',
    'In Texas, Dunmore County Judge Ruth Ngata ordered masks.',
    'It names the judges Republicans wanted.',
    'A hotel valet, Justice Dunmore, was hurt.',
    'Lake County Recorder Helen Pardo counted the ballots.',
    'The Supreme Court sat. U.S. Attorney Samuel Alito said so.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('mentions', () => {
  test('are the name in all its forms and the descriptions that are bound to it', () => {
    const text =
      'A federal judge blocked the rule on Monday.\n\nU.S. District Judge Orla Weatherby wrote 40 pages. The judge said it went too far. Weatherby set a hearing.';
    expect(only(text)?.mentions.map((mention) => mention.text)).toEqual([
      'A federal judge',
      'U.S. District Judge Orla Weatherby',
      'The judge',
      'Weatherby',
    ]);
  });

  test('of two judges keep their descriptions apart', () => {
    const text =
      'U.S. District Judge Orla Weatherby in Boise blocked the rule. A federal judge in Miami had upheld it last week.';
    expect(judges(text).map(({ name, court }) => [name, court])).toEqual([
      ['Orla Weatherby', 'U.S. District Court in Boise'],
      [undefined, 'federal court in Miami'],
    ]);
  });

  test('the name is the fullest form', () => {
    expect(only('Judge Weatherby ruled.\n\nJudge Orla T. Weatherby had heard the case.')?.name).toBe(
      'Orla T. Weatherby',
    );
  });
});

describe('judges without a name', () => {
  test('are claimed once each', () => {
    const text =
      'A federal judge in Oakland blocked the rule on Monday. The judge wrote 40 pages. Another federal judge upheld it in May.';
    expect(judges(text).map((judge) => [judge.name, judge.text])).toEqual([
      [undefined, 'A federal judge in Oakland'],
      [undefined, 'Another federal judge'],
    ]);
  });

  test.each([
    'If a judge sets bail, he will go home.',
    'She hopes to become a federal judge in Ohio.',
    'A judge must be patient.',
    'It is a matter for the judge.',
  ])('%s', (text) => {
    expect(judges(text)).toEqual([]);
  });
});

describe('who appointed them', () => {
  test.each([
    ['U.S. District Judge Orla Weatherby, an Obama appointee, ruled.', 'Barack Obama'],
    ['U.S. District Judge Orla Weatherby, an appointee of President Bill Clinton, ruled.', 'Bill Clinton'],
    [
      'U.S. District Judge Orla Weatherby, who was appointed by former President George W. Bush, ruled.',
      'George W. Bush',
    ],
    ['U.S. District Judge Orla Weatherby — nominated in 2018 by President Trump — ruled.', 'Donald Trump'],
    ['Reagan-appointed Judge Orla Weatherby ruled.', 'Ronald Reagan'],
    ['Trump appointee Judge Orla Weatherby ruled.', 'Donald Trump'],
    ['Judge Orla Weatherby was named to the appeals court by President Biden.', 'Joe Biden'],
    ['Judge Orla Weatherby ruled. She was appointed by President Obama.', 'Barack Obama'],
    ['Judge Orla Weatherby, appointed by Gov. Ruth Ngata, ruled.', 'Ruth Ngata'],
  ])('%s', (text, president) => {
    expect(judges(text)[0]?.appointedBy).toBe(president);
  });

  test('both of two', () => {
    expect(
      judges('Judges Orla Weatherby and Carl Dunmore, both Obama appointees, agreed.').map(
        ({ appointedBy }) => appointedBy,
      ),
    ).toEqual(['Barack Obama', 'Barack Obama']);
  });

  test.each([
    'The president picked a nominee to replace Justice Carl Dunmore of the Ohio Supreme Court.',
    "President Obama's nominee to replace Justice Carl Dunmore, a lawyer, was chosen by Trump.",
    'Judge Carl Dunmore said that any nominee chosen by President Trump would do.',
    "Judge Carl Dunmore, an appointee of Trump's predecessor, ruled.",
    'Judge Carl Dunmore, succeeding a lawyer when he was appointed by the board, ruled.',
  ])('%s', (text) => {
    expect(judges(text).map(({ appointedBy }) => appointedBy)).toEqual(judges(text).map(() => undefined));
  });
});

describe('judges of other countries', () => {
  test.each([
    ['Lady Penhale, the president of the supreme court, said so.', 'Penhale', 'supreme court'],
    [
      'District Judge Emma Arlen, sitting at Westminster Magistrates’ Court, refused.',
      'Emma Arlen',
      'Westminster Magistrates’ Court',
    ],
    ['His Honour Judge Peter Smale QC jailed him at Southwark Crown Court.', 'Peter Smale', 'Southwark Crown Court'],
    ['Chief Justice of India Ranjan Gokhale led the bench.', 'Ranjan Gokhale', 'Supreme Court of India'],
    ['The Delhi High Court judge Justice Mukta Gupte refused bail.', 'Mukta Gupte', 'Delhi High Court'],
    ['Justice Michelle Garden of the High Court of Australia dissented.', 'Michelle Garden', 'High Court of Australia'],
    ['Ontario Superior Court Justice Edward Belova ruled.', 'Edward Belova', 'Ontario Superior Court'],
    [
      'Vice Chancellor Travis Lasker of the Delaware Court of Chancery ruled.',
      'Travis Lasker',
      'Delaware Court of Chancery',
    ],
  ])('%s', (text, name, court) => {
    expect(judges(text).map((judge) => [judge.name, judge.court])).toEqual([[name, court]]);
  });

  test('letters after a surname make a judge where a court is named', () => {
    const text = 'Justice Ann Ngata sat in the Supreme Court of Victoria. Pell J and Cole LJ agreed.';
    expect(names(text)).toEqual(['Ann Ngata', 'Pell', 'Cole']);
  });

  test('a chancellor of a country is none', () => {
    expect(names('Chancellor Ute Brandt met the president.')).toEqual([]);
  });

  test('the court of one judge is not lent to another', () => {
    expect(
      judges('Judge Orla Weatherby of the 9th Circuit dissented. It came from Judge Carl Dunmore.').map(
        ({ name, court }) => [name, court],
      ),
    ).toEqual([
      ['Orla Weatherby', '9th Circuit'],
      ['Carl Dunmore', undefined],
    ]);
  });
});
