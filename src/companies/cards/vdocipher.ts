import type { Company } from '../company.ts';

export default {
  id: 'vdocipher',
  name: 'VdoCipher',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Protected video player for online courses.',
  hosts: {
    'vdocipher.com': 'video',
  },
  privacy: 'https://www.vdocipher.com/page/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vdocipher.com/page/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
