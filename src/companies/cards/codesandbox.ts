import type { Company } from '../company.ts';

export default {
  id: 'codesandbox',
  name: 'CodeSandbox',
  parent: 'Together AI',
  country: 'NL',
  role: 'controller',
  about: 'Runs code samples inside tutorials.',
  hosts: {
    'codesandbox.io': 'content',
    'csb.app': 'content',
  },
  privacy: 'https://codesandbox.io/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://codesandbox.io/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
