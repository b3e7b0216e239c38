import type { Vendor } from '../vendor.ts';

export default {
  id: 'appdynamics',
  name: 'AppDynamics',
  company: 'Cisco',
  kind: 'analytics',
  marks: {
    request: [{ host: 'appdynamics.com' }, { host: 'eum-appdynamics.com' }],
    cookie: ['ADRUM'],
    global: ['ADRUM'],
  },
  explain: 'Measures how fast the page is for you, and which pages you open and where you are.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
