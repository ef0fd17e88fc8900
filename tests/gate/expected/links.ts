import type { Expected } from './type.ts';

export const linksExpected: Expected[] = [];
