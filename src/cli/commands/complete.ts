import completion from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** What the script for bash asks of the package bash-completion, for machines that lack it. */
const WITHOUT_PACKAGE = `if ! declare -F _get_comp_words_by_ref >/dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD-1]}
    }
fi
`;

/** Lets `complete SHELL` print the completion script of a shell, and `complete -- WORDS` the completions themselves. */
export function addCompletion(root: Command, shell: string | undefined): void {
  completion(root);
  if (shell === 'bash') process.stdout.write(WITHOUT_PACKAGE);
}
