import type { Point } from '../../domain/shelter/distance.ts';
import type { Shelter } from '../../domain/shelter/schema.ts';
import type { Reading, Remark, Said } from '../reading.ts';
import { squeezed, tidy } from '../tidy.ts';
import { COLUMNS, type Cells, type Column } from './columns.ts';
import { isOwn, readAddress, readName, type Area } from './name.ts';
import { readPosition } from './position.ts';
import { readTelephone } from './telephone.ts';
import { readServed, readVillage, type KnownVillage } from './villages.ts';
import { readCapacity, readFlag, readHazards } from './words.ts';

/** What the file is read for. */
export interface Reader extends Area {
  /** The office's own telephone and place. */
  telephone: string;
  position: Point;
  villages: readonly KnownVillage[];
}

/** A shelter as the file has it: what the file alone owns, and what staff may have decided otherwise. */
export interface Imported {
  line: number;
  file: Pick<
    Shelter,
    | 'nationalNumber'
    | 'name'
    | 'village'
    | 'address'
    | 'position'
    | 'telephone'
    | 'extension'
    | 'hazards'
    | 'capacity'
    | 'indoor'
    | 'outdoor'
    | 'vulnerable'
  >;
  suggested: Pick<Shelter, 'role' | 'district' | 'villages'>;
}

export interface ReadRow {
  /** True for a row of the office's own district. */
  own: boolean;
  /** Absent for rows of other districts and refused ones. */
  shelter?: Imported;
  remarks: Remark[];
}

/** Reads one row. Rows of other districts are judged too, but for villages, which only their own offices know. */
export function readRow({ line, cells }: Cells, reader: Reader): ReadRow {
  const remarks: Remark[] = [];
  const take = <T>(column: Column, { value, said }: Reading<T>): T | undefined => {
    remarks.push(...said.map((one: Said): Remark => ({ line, column: COLUMNS[column], ...one })));
    return value;
  };
  const own = isOwn(cells.area, reader);
  const number = /^\d+$/u.test(squeezed(cells.number)) ? Number(squeezed(cells.number)) : undefined;
  const { name, role } = readName(cells.name, reader);
  if (name === '') take('name', { said: [{ deed: 'refused', what: '沒有名稱。', done: '這一列不取用。' }] });
  const hazards = take('hazards', readHazards(cells.hazards));
  const capacity = take('capacity', readCapacity(cells.capacity));
  const position = take('longitude', readPosition(cells.longitude, cells.latitude, own ? reader.position : undefined));
  const line1 = take('telephone', readTelephone(cells.telephone, reader.telephone));
  const indoor = take('indoor', readFlag(cells.indoor))!;
  const outdoor = take('outdoor', readFlag(cells.outdoor))!;
  const vulnerable = take('vulnerable', readFlag(cells.vulnerable))!;
  if (!own) return { own, remarks };
  const village = take('village', readVillage(cells.village, reader.villages));
  const served = take('served', readServed(cells.served, reader.villages))!;
  if (name === '' || !hazards || capacity === undefined || village === undefined) return { own, remarks };
  const address = readAddress(cells.address, reader, tidy(cells.village));
  return {
    own,
    remarks,
    shelter: {
      line,
      file: {
        ...(number ? { nationalNumber: number } : {}),
        name,
        village,
        address,
        ...(position ? { position } : {}),
        ...line1,
        hazards,
        capacity,
        indoor,
        outdoor,
        vulnerable,
      },
      suggested: { role, district: served.district, ...(served.villages.length ? { villages: served.villages } : {}) },
    },
  };
}
