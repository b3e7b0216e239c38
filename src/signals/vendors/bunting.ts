import type { Vendor } from '../vendor.ts';

export default {
  id: 'bunting',
  name: 'Bunting',
  company: 'Bunting',
  kind: 'personalization',
  marks: { request: [{ host: 'bunting.com' }, { host: 'bunti.ng' }], global: ['$_Bunting'] },
  reads: [{ place: 'global', path: ['$_Bunting', 'd'], fields: { ea: 'email', uac: 'person' } }],
  explain: 'Notes what you look at and buy here, and changes the page for you by that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://knowledgebase.bunting.com/tag/setup/', checked: '2026-11-22' }],
} satisfies Vendor;
