import type { Company } from '../company.ts';

export default {
  id: 'cim',
  name: 'CIM',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Belgian media research body that measures how many people read sites.',
  hosts: {
    'cim.be': 'analytics',
  },
  privacy: 'https://www.cim.be/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cim.be/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
