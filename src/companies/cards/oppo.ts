import type { Company } from '../company.ts';

export default {
  id: 'oppo',
  name: 'OPPO',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese maker of phones with its own app store and advertising.',
  hosts: {
    'oppo.com': 'content',
    'heytap.com': 'content',
    'heytapmobi.com': 'content',
    'heytapmobile.com': 'content',
    'heytapimage.com': 'content',
    'coloros.com': 'content',
    'oppomobile.com': 'content',
  },
  privacy: 'https://www.oppo.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oppo.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
