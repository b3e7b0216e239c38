import type { Company } from '../company.ts';

export default {
  id: 'network-advertising-initiative',
  name: 'Network Advertising Initiative',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'US association of ad firms with rules for its members and opt-out advice.',
  hosts: {
    'networkadvertising.org': 'consent',
    'thenai.org': 'consent',
  },
  privacy: 'https://thenai.org/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://thenai.org/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
