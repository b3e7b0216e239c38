import type { Company } from '../company.ts';

export default {
  id: 'kicker',
  name: 'Olympia-Verlag',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German publisher of the sports magazine kicker.',
  hosts: {
    'kicker.de': 'content',
  },
  privacy: 'https://www.kicker.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kicker.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
