import type { Expected } from './type.ts';

export const browserExpected: Expected[] = [];
