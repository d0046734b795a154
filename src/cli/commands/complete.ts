import completion from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/** Adds `complete SHELL`, which prints the completion script of a shell. */
export function addCompletion(root: Command): void {
  completion(root);
}
