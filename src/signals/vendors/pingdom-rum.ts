import type { Vendor } from '../vendor.ts';

export default {
  id: 'pingdom-rum',
  name: 'Pingdom (SolarWinds)',
  company: 'SolarWinds',
  kind: 'analytics',
  marks: {
    request: [{ host: 'rum-static.pingdom.net' }, { host: 'rum-collector-2.pingdom.net' }],
    global: ['_prum'],
  },
  explain: 'Measures how fast the page loads for you, with your browser and country.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
