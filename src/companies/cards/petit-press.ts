import type { Company } from '../company.ts';

export default {
  id: 'petit-press',
  name: 'Petit Press',
  parent: null,
  country: 'SK',
  role: 'controller',
  about: 'Slovak publisher of the newspaper SME and the Korzar regional papers.',
  hosts: {
    'sme.sk': 'content',
    'smeonline.sk': 'content',
    'petitpress.sk': 'content',
    'korzar.sk': 'content',
  },
  privacy: 'https://www.petitpress.sk/ochrana-osobnych-udajov/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.petitpress.sk/ochrana-osobnych-udajov/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
