import type { Vendor } from '../vendor.ts';

export default {
  id: 'samba-tv',
  name: 'Samba TV',
  company: 'Samba TV',
  kind: 'identity',
  marks: {
    request: [{ host: 'samba.tv' }],
  },
  explain: 'Ties your browser to what is watched on televisions in your home, for advertisers.',
  optOut: { by: 'link', url: 'https://www.samba.tv/users/privacy-policy' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
