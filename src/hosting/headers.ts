/** One header of every answer. */
export interface Header {
  name: string;
  value: string;
  /** Only where the answer goes out encrypted. */
  https?: boolean;
}

/** Abilities of the browser that no page of this site uses. */
const OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** Headers that every answer has, apart from its policy and how long it may be kept. */
export const HEADERS: readonly Header[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Other sites learn which site a visitor comes from, never which page: what somebody read here is nobody's business.
  { name: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  // 「離我最近」 asks for the position, by a press of the visitor and for this site only.
  { name: 'Permissions-Policy', value: ['geolocation=(self)', ...OFF.map((ability) => `${ability}=()`)].join(', ') },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Without includeSubDomains: the other hosts of a domain are not ours to decide about.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000', https: true },
];
