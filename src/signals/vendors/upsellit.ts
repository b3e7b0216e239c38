import type { Vendor } from '../vendor.ts';

export default {
  id: 'upsellit',
  name: 'UpSellit',
  company: 'UpSellit',
  kind: 'personalization',
  marks: {
    request: [{ host: 'upsellit.com' }],
  },
  explain: 'Watches whether you are about to leave, and shows you an offer or asks for your e-mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
