import type { Vendor } from '../vendor.ts';

export default {
  id: 'innovid',
  name: 'Innovid',
  company: 'Innovid',
  kind: 'advertising',
  marks: {
    request: [{ host: 'innovid.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'uuid', host: 'innovid.com' }],
  explain: 'Delivers video ads made up for you, and counts which of them you saw on which device.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
