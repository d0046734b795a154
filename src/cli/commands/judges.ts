import type { Reading } from '../../extract/index.ts';
import { readText } from '../input.ts';
import type { ExtractOptions } from '../options.ts';
import { type Problem, report } from '../problems.ts';

/** The readings with what the file of `--judges` has of their judges. A file that cannot be used is named in one line, and the exit code is 2. */
export async function withJudges(readings: Reading[], { judges: path, quiet }: ExtractOptions): Promise<Reading[]> {
  if (!path) return readings;
  const [{ parseRegistry }, { addRegistry }] = await Promise.all([
    import('../../extract/judges/fjc.ts'),
    import('../../extract/judges/registry.ts'),
  ]);
  const problems: Problem[] = [];
  const text = await readText(path, problems);
  const registry = text === undefined ? undefined : parseRegistry(text);
  if (text !== undefined && !registry) problems.push({ code: 'wrong-form', path, wanted: WANTED });
  report(problems, quiet);
  if (!registry) return readings;
  return readings.map(({ article, claims }) => ({
    article,
    claims: addRegistry(claims, registry, article.published?.value),
  }));
}

const WANTED = "the Federal Judicial Center's judges.csv or federal-judicial-service.csv; no judge was looked up";
