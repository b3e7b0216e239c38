import type { Company } from '../company.ts';

export default {
  id: 'poool',
  name: 'Poool',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Chooses which readers of French news sites see a paywall, a wall of ads or a sign-up box.',
  hosts: {
    'poool.fr': 'personalization',
    'poool.tech': 'personalization',
  },
  privacy: 'https://www.poool.fr/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.poool.fr/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
