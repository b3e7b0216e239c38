import type { Vendor } from '../vendor.ts';

export default {
  id: 'speedcurve',
  name: 'SpeedCurve',
  company: 'SpeedCurve',
  kind: 'analytics',
  marks: {
    request: [{ host: 'speedcurve.com' }, { host: 'lux.speedcurve.com' }],
    cookie: ['lux_uid'],
    global: ['LUX'],
  },
  identifiers: [{ place: 'cookie', name: 'lux_uid' }],
  explain: 'Measures how fast the page loads for you, with your browser and your clicks.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/speedcurve.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
