import { type Policy, printPolicy } from './policy.ts';

/** A header of an answer: its name and its value. */
export type Header = readonly [name: string, value: string];

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/** The features of a browser that these pages do not use, and switch off. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** The headers of every answer. */
export function headersOf(policy: Policy): readonly Header[] {
  return [
    ['Content-Security-Policy', printPolicy(policy)],
    // No `preload`: that binds a whole domain for years, and is its operator's to decide.
    ['Strict-Transport-Security', `max-age=${TWO_YEARS}; includeSubDomains`],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', FEATURES.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ];
}

/**
 * How long an answer may be kept: for good where its name holds a hash of its bytes, else asked for again each time.
 */
export const CACHE = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** The types that a server may not know by the ending of a file. */
export const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  woff2: 'font/woff2',
};
