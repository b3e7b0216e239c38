import type { Vendor } from '../vendor.ts';

export default {
  id: 'piximedia',
  name: 'Piximedia',
  company: 'Piximedia',
  kind: 'advertising',
  marks: {
    request: [{ host: 'piximedia.com' }],
  },
  explain: 'Delivers ads here and counts what you do after you saw them.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
