import type { Hazard } from '../../domain/hazard/hazards.ts';
import type { PinWish } from '../../map/pins.ts';

/** A place on the map: the number it has in the list, and the hazards that it is for. */
export interface MapPlace {
  /** The id on this page that a press on the place leads to. */
  anchor: string;
  number: number;
  hazards: readonly Hazard[];
  position: { latitude: number; longitude: number };
}

/** Size of a sign and of a number on the map, in drawing units: on a phone of 360 px a sign is some 22 px. */
export const SIGN = 56;
export const NUMBER = 44;

/** The box that a place takes on the map: its number, then its signs in a row. */
export const boxOf = ({ hazards }: Pick<MapPlace, 'hazards'>): Pick<PinWish, 'width' | 'height'> => ({
  width: NUMBER + hazards.length * SIGN + 8,
  height: SIGN + 8,
});
