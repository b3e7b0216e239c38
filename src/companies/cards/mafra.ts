import type { Company } from '../company.ts';

export default {
  id: 'mafra',
  name: 'Mafra',
  parent: 'Kaprain',
  country: 'CZ',
  role: 'controller',
  about: 'Czech publisher of iDNES and Lidovky that measures its readers.',
  hosts: {
    'mafra.cz': 'content',
    'idnes.cz': 'content',
    '1gr.cz': 'content',
    'lidovky.cz': 'content',
    'expres.cz': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gdpr.mafra.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
