import type { Company } from '../company.ts';

export default {
  id: 'secure-privacy',
  name: 'Secure Privacy',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Cookie banner and scanner for sites and apps.',
  hosts: {
    'secureprivacy.ai': 'consent',
  },
  listed: ['Secure Privacy CMP'],
  privacy: 'https://secureprivacy.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://secureprivacy.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
