import type { Company } from '../company.ts';

export default {
  id: 'nate',
  name: 'Nate',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: "Korean portal with news and the old network Cyworld's forums.",
  hosts: {
    'nate.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nate.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
