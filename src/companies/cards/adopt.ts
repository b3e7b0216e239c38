import type { Company } from '../company.ts';

export default {
  id: 'adopt',
  name: 'AdOpt',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: "Brazilian cookie banner that stores visitors' choices.",
  hosts: {
    'goadopt.io': 'consent',
  },
  privacy: 'https://goadopt.io/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://goadopt.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
