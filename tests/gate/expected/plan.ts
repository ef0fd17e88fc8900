import type { Expected } from './type.ts';

export const planExpected: Expected[] = [];
