import type { Vendor } from '../vendor.ts';

export default {
  id: '4cite',
  name: '4Cite',
  company: '4Cite',
  kind: 'identity',
  marks: {
    request: [{ host: 'securedvisit.com' }],
  },
  explain: 'Recognises you across shops and ties your browser to your e-mail address.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
