import type { Vendor } from '../vendor.ts';

export default {
  id: 'albacross',
  name: 'Albacross',
  company: 'Albacross',
  kind: 'identity',
  marks: {
    request: [{ host: 'albacross.com' }],
    global: ['_nQsv', '_nQc'],
  },
  explain: 'Looks up which company your internet connection belongs to, and what you read here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
