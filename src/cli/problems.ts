/** Why an input could not be read. The run goes on without it. */
export type Problem =
  | { readonly code: 'missing'; readonly path: string; readonly hint?: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'no-articles'; readonly path: string }
  | { readonly code: 'empty'; readonly path: string }
  | { readonly code: 'not-text'; readonly path: string }
  | { readonly code: 'not-json'; readonly path: string; readonly line: number }
  | { readonly code: 'not-a-record'; readonly path: string; readonly line: number; readonly reason: string }
  | { readonly code: 'doubled'; readonly path: string; readonly id: string };

/** What happened and what to do, in one line without the path. */
export function explain(problem: Problem): string {
  switch (problem.code) {
    case 'missing':
      return problem.hint ? `no such file or folder; ${problem.hint}` : 'no such file or folder';
    case 'unreadable':
      return `cannot be read (${problem.reason}); skipped`;
    case 'no-articles':
      return 'no .txt or .md file in this folder';
    case 'empty':
      return 'empty; skipped';
    case 'not-text':
      return 'not UTF-8 text; skipped';
    case 'not-json':
      return `line ${problem.line} is not JSON; skipped`;
    case 'not-a-record':
      return `line ${problem.line} ${problem.reason}; skipped`;
    case 'doubled':
      return `a second article with the id ${problem.id}; skipped`;
  }
}

/** The problem as it goes into the report. */
export const recordOf = (problem: Problem): { path: string; code: string; message: string } => ({
  path: problem.path,
  code: problem.code,
  message: explain(problem),
});
