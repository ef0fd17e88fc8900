import type { Expected } from './type.ts';

export const securityExpected: Expected[] = [];
