import type { Company } from '../company.ts';

export default {
  id: 'rcs-mediagroup',
  name: 'RCS MediaGroup',
  parent: 'Cairo Communication',
  country: 'IT',
  role: 'controller',
  about: 'Publishes Corriere della Sera and La Gazzetta dello Sport and sells advertising to their readers.',
  hosts: {
    'rcs.it': 'content',
    'rcsmediagroup.it': 'content',
    'rcsobjects.it': 'content',
    'corriereobjects.it': 'content',
    'corriere.it': 'content',
    'gazzetta.it': 'content',
    'gazzettaobjects.it': 'content',
    'rcsadv.it': 'advertising',
    'rcsmetrics.it': 'analytics',
    'rcspubblicita.it': 'advertising',
    'rcsmediagroup.mgr.consensu.org': 'consent',
  },
  listed: ['RCS Media Group', 'RCS Pubblicita CMP'],
  privacy: 'https://www.rcsmediagroup.it/pagine/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rcsmediagroup.it/pagine/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
