import { readFileSync } from 'node:fs';
import type { ExtractOptions } from '../options.ts';
import { warn } from '../problems.ts';

/** Corrections as they stand in an `--overrides` file. */
export interface OverridesFile {
  readonly same?: readonly (readonly string[])[];
  readonly different?: readonly (readonly string[])[];
  readonly is?: Readonly<Record<string, string>>;
  readonly not?: readonly string[];
  readonly date?: Readonly<Record<string, string>>;
}

/** The corrections of `--overrides`, or nothing. A file that cannot be used is named in one line, and the exit code is 2. */
export async function readOverrides({ overrides: path }: ExtractOptions): Promise<OverridesFile | undefined> {
  if (!path) return undefined;
  try {
    const [{ parse }, { z }] = await Promise.all([import('yaml'), import('zod')]);
    const names = z.array(z.string());
    const schema = z.strictObject({
      same: z.array(names).optional(),
      different: z.array(names).optional(),
      is: z.record(z.string(), z.string()).optional(),
      not: names.optional(),
      date: z.record(z.string(), z.string()).optional(),
    });
    const parsed = schema.safeParse(parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) ?? {});
    if (parsed.success) return JSON.parse(JSON.stringify(parsed.data)) as OverridesFile;
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') || 'overrides'}: ${issue?.message}`);
  } catch (error) {
    warn(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : 'cannot be read'}`);
    process.exitCode = 2;
    return undefined;
  }
}
