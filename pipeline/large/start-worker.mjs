// A thread does not inherit the reading of TypeScript from the main one: it must be registered before anything is loaded.
import { register } from 'tsx/esm/api';

register();
await import('./count-worker.ts');
