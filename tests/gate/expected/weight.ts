import type { Expected } from './type.ts';

export const weightExpected: Expected[] = [];
