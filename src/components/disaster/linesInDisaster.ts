import { emergencyLines, supplyLines } from '../../domain/hazard/emergency.ts';
import { hotlinesOf } from '../../domain/office/reach.ts';
import type { Office } from '../../domain/office/schema.ts';

/** A telephone to ring in a disaster. */
export interface Line {
  number: string;
  name: string;
  english: string;
}

/** Lines that save lives first, then the office, then what a disaster takes away, then the other lines that the office has confirmed. */
export function linesInDisaster(office: Office): Line[] {
  const known: Line[] = [
    ...emergencyLines,
    { number: office.telephone, name: office.shortName, english: office.englishShort },
    ...supplyLines,
  ];
  return [...known, ...hotlinesOf(office).filter(({ number }) => !known.some((line) => line.number === number))];
}
