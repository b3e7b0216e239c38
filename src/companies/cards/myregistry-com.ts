import type { Company } from '../company.ts';

export default {
  id: 'myregistry-com',
  name: 'Myregistry.com',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Gift list buttons on shops that keep people’s wishes across stores.',
  hosts: {
    'myregistry.com': 'utility',
  },
  listed: ['MyRegistry'],
  privacy: 'https://www.myregistry.com/info/PrivacyPolicy.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.myregistry.com/info/PrivacyPolicy.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
