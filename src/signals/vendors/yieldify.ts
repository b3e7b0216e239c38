import type { Vendor } from '../vendor.ts';

export default {
  id: 'yieldify',
  name: 'Yieldify',
  company: 'Yieldify',
  kind: 'personalization',
  marks: {
    request: [{ host: 'yieldify.com' }],
  },
  explain: 'Watches whether you are about to leave, and shows you an offer chosen by what you looked at.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
