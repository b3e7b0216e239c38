import type { Company } from '../company.ts';

export default {
  id: 'roku',
  name: 'Roku',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'TV platform that records what people watch and sells ads on and off its devices.',
  hosts: {
    'w55c.net': 'advertising',
    'dataxu.com': 'advertising',
    'ravm.tv': 'advertising',
    'ads.roku.com': 'advertising',
    'roku.com': 'content',
  },
  listed: ['Dataxu'],
  privacy: 'https://docs.roku.com/published/userprivacypolicy/en/us',
  optOut: null,
  contact: { mail: 'privacy@roku.com' },
  sources: [{ url: 'https://docs.roku.com/published/userprivacypolicy/en/us', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
