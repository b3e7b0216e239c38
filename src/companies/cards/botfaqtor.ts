import type { Company } from '../company.ts';

export default {
  id: 'botfaqtor',
  name: 'Botfaqtor',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Judges from behaviour whether a visitor is a robot clicking advertisements.',
  hosts: {
    'botfaqtor.ru': 'fingerprinting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://botfaqtor.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
