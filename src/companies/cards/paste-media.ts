import type { Company } from '../company.ts';

export default {
  id: 'paste-media',
  name: 'Paste Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American publisher of Paste and The A.V. Club that shows its readers advertising.',
  hosts: {
    'pastemagazine.com': 'content',
    'avclub.com': 'content',
    'splinter.com': 'content',
    'endlessmode.com': 'content',
  },
  privacy: 'https://www.pastemagazine.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pastemagazine.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
