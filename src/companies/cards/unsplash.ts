import type { Company } from '../company.ts';

export default {
  id: 'unsplash',
  name: 'Unsplash',
  parent: 'Getty Images',
  country: 'CA',
  role: 'controller',
  about: 'Free photo library that counts views of its pictures on other sites.',
  hosts: {
    'unsplash.com': 'content',
  },
  privacy: 'https://unsplash.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://unsplash.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
