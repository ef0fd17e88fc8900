import type { Expected } from './type.ts';

export const freshnessExpected: Expected[] = [];
