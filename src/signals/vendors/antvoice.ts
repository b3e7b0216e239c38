import type { Vendor } from '../vendor.ts';

export default {
  id: 'antvoice',
  name: 'AntVoice',
  company: 'AntVoice',
  kind: 'advertising',
  marks: {
    request: [{ host: 'avads.net' }],
    global: ['avDataLayer', 'avtag'],
  },
  explain: 'Buys ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
