/** Where the thread begins: a thread does not inherit the means to run TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
