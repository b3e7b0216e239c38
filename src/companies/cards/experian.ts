import type { Company } from '../company.ts';

export default {
  id: 'experian',
  name: 'Experian',
  hosts: {
    'tapad.com': 'identity',
    'ad.gt': 'identity',
  },
  privacy: 'https://www.experian.com/privacy/center',
  sources: [{ url: 'https://www.experian.com/privacy/center', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
