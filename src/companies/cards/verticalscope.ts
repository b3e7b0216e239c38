import type { Company } from '../company.ts';

export default {
  id: 'verticalscope',
  name: 'VerticalScope',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Runs hobby forums and sells ads on them.',
  hosts: {
    'verticalscope.com': 'content',
    'fora.com': 'content',
  },
  privacy: 'https://www.verticalscope.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.verticalscope.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
