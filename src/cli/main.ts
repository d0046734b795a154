import { listenForInterrupt } from './interrupt.ts';
import { run } from './options.ts';
import { outliveReaders } from './output.ts';

listenForInterrupt();
outliveReaders();

void run(process.argv.slice(2));
