import type { Expected } from './type.ts';

export const personalExpected: Expected[] = [];
