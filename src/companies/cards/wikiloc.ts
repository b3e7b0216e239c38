import type { Company } from '../company.ts';

export default {
  id: 'wikiloc',
  name: 'Wikiloc',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Spanish community of hikers whose trail maps appear on blogs.',
  hosts: {
    'wikiloc.com': 'utility',
  },
  privacy: 'https://www.wikiloc.com/privacy/privacy.do',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wikiloc.com/privacy/privacy.do', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
