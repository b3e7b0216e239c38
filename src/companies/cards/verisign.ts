import type { Company } from '../company.ts';

export default {
  id: 'verisign',
  name: 'Verisign',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs the register of .com and .net names; seals on old pages bear its name.',
  hosts: {
    'verisign.com': 'utility',
    'verisigninc.com': 'utility',
  },
  privacy: 'https://www.verisign.com/en_US/privacy/index.xhtml',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.verisign.com/en_US/privacy/index.xhtml', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
