import { describe, expect, test } from 'vitest';
import { parseRegistry } from '../../src/extract/judges/fjc.ts';
import { addRegistry, registryMismatches } from '../../src/extract/judges/registry.ts';
import type { JudgeClaim } from '../../src/schema/index.ts';

const HEAD =
  'nid,Sequence,Judge Name,Court Type,Court Name,Appointment Title,Appointing President,Party of Appointing President,Recess Appointment Date,Commission Date,Termination,Termination Date';
const FILE = `${HEAD}
1,1,"Weatherby, Orla Quinn",U.S. District Court,U.S. District Court for the Northern District of Ohio,Judge,Barack Obama,Democratic,,2011-05-09,,
1,2,"Weatherby, Orla Quinn",U.S. Court of Appeals,U.S. Court of Appeals for the Sixth Circuit,Judge,Joseph R. Biden,Democratic,,06/01/2022,,
2,1,"Pell, Thomas Stanton III",U.S. District Court,U.S. District Court for the District of Maine,Judge,George H.W. Bush,Republican,,1990-02-03,Retirement,2014-01-01
3,1,"Pell, Theresa",U.S. District Court,U.S. District Court for the District of Maine,Judge,George W. Bush,Republican,,2003-02-03,,
4,1,"Ngata, Ruth",U.S. District Court,U.S. District Court for the District of Idaho,Judge,None (reassignment),None,,1962-02-03,Death,1980-01-01
`;

const judge = (fields: Partial<JudgeClaim>): JudgeClaim => ({
  kind: 'judge',
  id: 'x',
  article: 'a',
  start: 0,
  end: 1,
  line: 1,
  text: 'x',
  rule: 'judge/title',
  mentions: [],
  ...fields,
});
const registry = parseRegistry(FILE)!;
const found = (fields: Partial<JudgeClaim>, published?: string) =>
  (addRegistry([judge(fields)], registry, published)[0] as JudgeClaim).registry;

describe("the Federal Judicial Center's file", () => {
  test('gives the court, the president and the days of the one judge who fits by name and court', () => {
    expect(found({ name: 'Orla Weatherby', court: 'U.S. District Court in Cleveland' })).toEqual({
      court: 'U.S. District Court for the Northern District of Ohio',
      appointedBy: 'Barack Obama',
      since: '2011-05-09',
      from: 'Federal Judicial Center',
    });
  });

  test('tells the two courts of one judge apart', () => {
    expect(found({ name: 'Orla Q. Weatherby', court: '6th Circuit' })?.since).toBe('2022-06-01');
    expect(found({ name: 'Orla Weatherby', court: 'U.S. Court of Appeals' })?.appointedBy).toBe('Joseph R. Biden');
  });

  test('knows a judge by initials', () => {
    expect(found({ name: 'T.S. Pell III', court: 'U.S. District Court' })?.appointedBy).toBe('George H.W. Bush');
  });

  test('says nothing where two judges fit', () => {
    expect(found({ name: 'T. Pell', court: 'U.S. District Court' })).toBeUndefined();
  });

  test('leaves out who had ended or not begun by the day of the article', () => {
    expect(found({ name: 'T. Pell', court: 'U.S. District Court' }, '2019-03-01')?.appointedBy).toBe('George W. Bush');
    expect(found({ name: 'Orla Weatherby', court: 'U.S. District Court' }, '2009-03-01')).toBeUndefined();
  });

  test('says nothing of another court, a state judge, a magistrate or a judge without a court', () => {
    expect(found({ name: 'Orla Weatherby', court: 'U.S. District Court in Boston' })).toBeUndefined();
    expect(found({ name: 'Orla Weatherby', court: 'Cook County Circuit Court' })).toBeUndefined();
    expect(found({ name: 'Orla Weatherby', court: 'Ohio Supreme Court' })).toBeUndefined();
    expect(
      found({ name: 'Orla Weatherby', title: 'U.S. Magistrate Judge', court: 'U.S. District Court' }),
    ).toBeUndefined();
    expect(found({ name: 'Orla Weatherby' })).toBeUndefined();
  });

  test('leaves out a president who appointed nobody', () => {
    expect(found({ name: 'Ruth Ngata', court: 'U.S. District Court' })).toEqual({
      court: 'U.S. District Court for the District of Idaho',
      since: '1962-02-03',
      until: '1980-01-01',
      from: 'Federal Judicial Center',
    });
  });

  test('leaves the words of the article as they are', () => {
    const [claim] = addRegistry(
      [judge({ name: 'Orla Weatherby', court: 'U.S. District Court', appointedBy: 'Donald Trump' })],
      registry,
    );
    expect(claim).toMatchObject({ court: 'U.S. District Court', appointedBy: 'Donald Trump' });
  });

  test('is read from the file that has each judge once too, a court after another', () => {
    const wide = parseRegistry(
      `nid,jid,Last Name,First Name,Middle Name,Suffix,Court Name (1),Appointing President (1),Commission Date (1),Termination Date (1),Court Name (2),Appointing President (2),Commission Date (2),Termination Date (2)
1,7,Weatherby,Orla,Quinn, ,U.S. District Court for the Northern District of Ohio,Barack Obama,2011-05-09,2022-06-01,U.S. Court of Appeals for the Sixth Circuit,Joseph R. Biden,2022-06-01,
2,8,Pell,Thomas,Stanton,III,U.S. District Court for the District of Maine,George H.W. Bush,1990-02-03, , , , , 
`,
    )!;
    const ohio = 'U.S. District Court for the Northern District of Ohio';
    const sixth = 'U.S. Court of Appeals for the Sixth Circuit';
    const name = 'Weatherby, Orla Quinn';
    expect(wide.get('weatherby')).toEqual([
      { nid: '1', name, court: ohio, appointedBy: 'Barack Obama', since: '2011-05-09', until: '2022-06-01' },
      { nid: '1', name, court: sixth, appointedBy: 'Joseph R. Biden', since: '2022-06-01' },
    ]);
    expect(wide.get('pell')?.map((service) => service.name)).toEqual(['Pell, Thomas Stanton III']);
  });

  test('is nothing when the columns are not there', () => {
    expect(parseRegistry('a,b\n1,2\n')).toBeUndefined();
    expect(parseRegistry('')).toBeUndefined();
    expect(parseRegistry('"unclosed')).toBeUndefined();
  });
});

describe('where the article and the file do not agree', () => {
  const has = (appointedBy: string) => ({ court: 'x', appointedBy, from: 'Federal Judicial Center' as const });

  test('the two presidents are told', () => {
    expect(registryMismatches({ appointedBy: 'Donald Trump', registry: has('Barack Obama') })).toEqual([
      { field: 'appointedBy', article: 'Donald Trump', registry: 'Barack Obama' },
    ]);
  });

  test('one president in two spellings is no mismatch', () => {
    expect(registryMismatches({ appointedBy: 'Bill Clinton', registry: has('William J. Clinton') })).toEqual([]);
    expect(registryMismatches({ appointedBy: 'Bush', registry: has('George W. Bush') })).toEqual([]);
  });

  test('two presidents of one surname are one', () => {
    expect(registryMismatches({ appointedBy: 'George W. Bush', registry: has('George H.W. Bush') })).toHaveLength(1);
  });
});
