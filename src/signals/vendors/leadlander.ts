import type { Vendor } from '../vendor.ts';

export default {
  id: 'leadlander',
  name: 'LeadLander',
  company: 'LeadLander',
  kind: 'identity',
  marks: {
    request: [{ host: 'trackalyzer.com' }, { host: 'formalyzer.com' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
