import type { Company } from '../company.ts';

export default {
  id: 'shutterstock',
  name: 'Shutterstock',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells stock photos; delivers picture previews to other sites.',
  hosts: {
    'picmonkey.com': 'content',
    'pond5.com': 'content',
    'shutterstock.com': 'content',
  },
  privacy: 'https://www.shutterstock.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shutterstock.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
