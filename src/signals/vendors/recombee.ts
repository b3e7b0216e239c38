import type { Vendor } from '../vendor.ts';

export default {
  id: 'recombee',
  name: 'Recombee',
  company: 'Recombee',
  kind: 'recommendation',
  marks: { request: [{ host: 'recombee.com' }], global: ['recombee'] },
  explain: 'Chooses what you are shown by what you and others like you looked at.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/recombee-js-api-client@6.2.1/dist/recombee-api-client.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
