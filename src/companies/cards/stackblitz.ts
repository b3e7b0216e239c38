import type { Company } from '../company.ts';

export default {
  id: 'stackblitz',
  name: 'StackBlitz',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Runs web projects inside documentation pages, in the reader’s browser.',
  hosts: {
    'stackblitz.com': 'content',
    'webcontainer.io': 'content',
  },
  privacy: 'https://stackblitz.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stackblitz.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
