// Set up in each process of tests that start threads.

import { inject } from 'vitest';
import { useBuiltThreads } from './built-threads.ts';

useBuiltThreads(inject('threads'));
