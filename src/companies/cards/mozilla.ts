import type { Company } from '../company.ts';

export default {
  id: 'mozilla',
  name: 'Mozilla',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Makes the browser Firefox; pages link to its help and downloads.',
  hosts: {
    'mozilla.org': 'content',
    'mozilla.net': 'content',
    'mozilla.com': 'content',
    'firefox.com': 'content',
    'mozilla.cloud': 'content',
    'mozgcp.net': 'utility',
  },
  listed: ['Mozilla'],
  privacy: 'https://www.mozilla.org/en-US/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.mozilla.org/en-US/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.mozilla.org/en-US/about/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
