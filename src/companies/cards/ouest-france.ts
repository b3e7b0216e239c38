import type { Company } from '../company.ts';

export default {
  id: 'ouest-france',
  name: 'SIPA Ouest-France',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French regional newspaper group with 20 Minutes and Actu.fr.',
  hosts: {
    'ouest-france.fr': 'content',
    'ouestfrance.fr': 'content',
    'ouestfrance-immo.com': 'content',
    'ouestfrance-auto.com': 'content',
    'actu.fr': 'content',
    '20minutes.fr': 'content',
    '20mn.fr': 'content',
    'additi.fr': 'advertising',
  },
  privacy: 'https://www.ouest-france.fr/politique-de-confidentialite/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ouest-france.fr/politique-de-confidentialite/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
