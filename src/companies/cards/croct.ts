import type { Company } from '../company.ts';

export default {
  id: 'croct',
  name: 'Croct',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Tailors page content to each visitor and compares versions.',
  hosts: {
    'croct.com': 'personalization',
    'croct.io': 'personalization',
  },
  privacy: 'https://croct.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://croct.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
