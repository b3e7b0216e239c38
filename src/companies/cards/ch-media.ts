import type { Company } from '../company.ts';

export default {
  id: 'ch-media',
  name: 'CH Media',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss publisher of regional papers and Watson.',
  hosts: {
    'chmedia.ch': 'content',
    'watson.ch': 'content',
    'aargauerzeitung.ch': 'content',
    'luzernerzeitung.ch': 'content',
    'tagblatt.ch': 'content',
    'solothurnerzeitung.ch': 'content',
  },
  privacy: 'https://chmedia.ch/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chmedia.ch/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
