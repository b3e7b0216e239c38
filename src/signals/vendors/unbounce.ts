import type { Vendor } from '../vendor.ts';

export default {
  id: 'unbounce',
  name: 'Unbounce',
  company: 'Unbounce',
  kind: 'experiment',
  marks: {
    request: [{ host: 'unbounce.com' }, { host: 'ubembed.com' }],
    cookie: ['ubvs', 'ubvt'],
  },
  identifiers: [
    { place: 'cookie', name: 'ubvs' },
    { place: 'cookie', name: 'ubvt' },
  ],
  explain: 'Shows you one of several versions of a page, and remembers you to count what you do.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
