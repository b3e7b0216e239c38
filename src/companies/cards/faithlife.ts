import type { Company } from '../company.ts';

export default {
  id: 'faithlife',
  name: 'Faithlife',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows Bible verses when readers point at a reference on church sites.',
  hosts: {
    'reftagger.com': 'content',
    'biblia.com': 'content',
    'faithlife.com': 'content',
    'logos.com': 'content',
  },
  privacy: 'https://faithlife.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://faithlife.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
