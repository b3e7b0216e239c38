import type { Company } from '../company.ts';

export default {
  id: 'adbutler',
  name: 'AdButler',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Ad server with which websites deliver their own banners and count views.',
  hosts: {
    'adbutler.com': 'advertising',
    'servedbyadbutler.com': 'advertising',
    'sparklit.com': 'advertising',
  },
  privacy: 'https://www.adbutler.com/privacy.spark',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adbutler.com/privacy.spark', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
