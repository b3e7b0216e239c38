import type { Company } from '../company.ts';

export default {
  id: 'monrif',
  name: 'Monrif',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Publishes Il Giorno, Il Resto del Carlino and La Nazione on one common site.',
  hosts: {
    'quotidiano.net': 'content',
    'ilrestodelcarlino.it': 'content',
    'lanazione.it': 'content',
    'ilgiorno.it': 'content',
    'monrif.net': 'content',
  },
  privacy: 'https://www.quotidiano.net/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quotidiano.net/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
