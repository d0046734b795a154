import { readFileSync } from 'node:fs';
import type { Reading } from '../../extract/index.ts';
import type { ExtractOptions } from '../options.ts';
import { warn } from '../problems.ts';

/** The readings with what the file of `--judges` has of their judges. A file that cannot be used is named in one line, and the exit code is 2. */
export async function withJudges(readings: Reading[], { judges: path }: ExtractOptions): Promise<Reading[]> {
  if (!path) return readings;
  const [{ parseRegistry }, { addRegistry }] = await Promise.all([
    import('../../extract/judges/fjc.ts'),
    import('../../extract/judges/registry.ts'),
  ]);
  try {
    const registry = parseRegistry(readFileSync(path, 'utf8'));
    if (!registry) throw new Error("not the Federal Judicial Center's federal-judicial-service.csv");
    return readings.map(({ article, claims }) => ({
      article,
      claims: addRegistry(claims, registry, article.published?.value),
    }));
  } catch (error) {
    warn(`${path}: ${reasonOf(error)}`);
    process.exitCode = 2;
    return readings;
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'cannot be read';
  return 'code' in error && error.code === 'ENOENT'
    ? 'no such file'
    : (error.message.split('\n')[0] ?? 'cannot be read');
}
