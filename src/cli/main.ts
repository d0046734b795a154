import { program } from './options.ts';

process.on('SIGINT', () => process.exit(130));

await program().parseAsync();
