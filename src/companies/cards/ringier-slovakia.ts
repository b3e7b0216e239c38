import type { Company } from '../company.ts';

export default {
  id: 'ringier-slovakia',
  name: 'Ringier Slovakia',
  parent: 'Ringier',
  country: 'SK',
  role: 'controller',
  about: 'Slovak publisher of Aktuality.sk and the portal Azet.',
  hosts: {
    'aktuality.sk': 'content',
    'azet.sk': 'content',
    'azetcdn.sk': 'content',
    'ringier.sk': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ringier.sk/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
