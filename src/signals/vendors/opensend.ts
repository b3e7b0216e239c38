import type { Vendor } from '../vendor.ts';

export default {
  id: 'opensend',
  name: 'Opensend',
  company: 'Opensend',
  kind: 'identity',
  marks: {
    request: [{ host: 'aggle.net' }],
  },
  explain: 'Finds out your e-mail address without your giving it here, so that the shop can write to you.',
  optOut: { by: 'link', url: 'https://www.opensend.com/privacy-policy' },
  sources: [{ url: 'https://github.com/NamTechlist/mparticle-javascript-integration-opensend', checked: '2026-11-22' }],
} satisfies Vendor;
