import { readFileSync } from 'node:fs';
import type { Overrides } from '../../reconcile/overrides.ts';
import type { ExtractOptions } from '../options.ts';
import { warn } from '../problems.ts';

/** The corrections of `--overrides`, or nothing. A file that cannot be used is named in one line, and the exit code is 2. */
export async function readOverrides({ overrides: path }: ExtractOptions): Promise<Overrides | undefined> {
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
    if (parsed.success) return JSON.parse(JSON.stringify(parsed.data)) as Overrides;
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') || 'overrides'}: ${issue?.message}`);
  } catch (error) {
    warn(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : 'cannot be read'}`);
    process.exitCode = 2;
    return undefined;
  }
}
