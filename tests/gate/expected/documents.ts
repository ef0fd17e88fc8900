import type { Expected } from './type.ts';

export const documentsExpected: Expected[] = [];
