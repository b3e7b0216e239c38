import type { Company } from '../company.ts';

export default {
  id: 'kiprotect',
  name: 'KIProtect',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Berlin maker of Klaro, an open-source consent banner.',
  hosts: {
    'kiprotect.com': 'consent',
    'klaro.org': 'consent',
  },
  privacy: 'https://klaro.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://klaro.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
