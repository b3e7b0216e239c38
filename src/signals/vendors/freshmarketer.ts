import type { Vendor } from '../vendor.ts';

export default {
  id: 'freshmarketer',
  name: 'Freshmarketer (Zarget)',
  company: 'Freshworks',
  kind: 'experiment',
  marks: { request: [{ host: 'freshmarketer.com' }, { host: 'zarget.com' }] },
  explain: 'Shows different visitors different versions of this page, and draws maps of where you click.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
