import { expect, test } from 'vitest';
import { run, workplace } from './run.ts';

const { good, here } = workplace();

test.each([
  ['an unknown option', ['--formt', 'json'], "extract: unknown option '--formt' (Did you mean --format?)\n"],
  ['two formats', ['--json', '-f', 'csv', 'x.txt'], 'extract: --json and -f csv contradict each other\n'],
  [
    'claims that are to fail on a conflict',
    ['--claims', '--fail-on', 'conflict', 'x.txt'],
    'extract: --claims and --fail-on contradict each other: claims are not reconciled\n',
  ],
  [
    'the coverage of claims',
    ['--claims', '--coverage', 'x.txt'],
    'extract: --claims and --coverage contradict each other: claims are not reconciled\n',
  ],
  [
    'a day that is none',
    ['--date', '2031-02-30', 'x.txt'],
    "extract: option '--date <day>' argument '2031-02-30' is invalid. It must be a day: YYYY-MM-DD.\n",
  ],
  [
    'an unknown record',
    ['schema', 'verdict'],
    'extract: there is no record verdict; there are report, article, claim, fact, conflict, case, problem, date, judge, party, quote, holding, filing, statute, court, case-name, figure\n',
  ],
])('%s is one line and exit code 2', (_, args, message) => {
  const { stderr, status, stdout } = run(args);
  expect(stderr).toBe(message);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('-v counts in the singular and the plural', () => {
  const { stderr } = here([good, '-v']);
  expect(stderr).toMatch(/^extract: 1 article, \d+ claims?, (?:1 case|[02-9] cases); read in /);
});

test('-q silences the lines, the exit code stays', () => {
  const { stderr, status } = here(['gone.txt', '-q']);
  expect([stderr, status]).toEqual(['', 2]);
});
