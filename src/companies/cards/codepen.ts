import type { Company } from '../company.ts';

export default {
  id: 'codepen',
  name: 'CodePen',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows code samples inside tutorials.',
  hosts: {
    'codepen.io': 'content',
    'cdpn.io': 'content',
    'codepenassets.com': 'content',
  },
  privacy: 'https://blog.codepen.io/documentation/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://blog.codepen.io/documentation/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
