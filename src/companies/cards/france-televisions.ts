import type { Company } from '../company.ts';

export default {
  id: 'france-televisions',
  name: 'France Télévisions',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French public television with its streaming service and news site.',
  hosts: {
    'francetelevisions.fr': 'content',
    'francetvinfo.fr': 'content',
    'france.tv': 'content',
    'ftven.fr': 'content',
    'ftv-publicite.fr': 'content',
  },
  privacy: 'https://www.francetelevisions.fr/groupe/confidentialite',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.francetelevisions.fr/groupe/confidentialite', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
