import type { Company } from '../company.ts';

export default {
  id: 'idealo',
  name: 'idealo',
  parent: 'Axel Springer',
  country: 'DE',
  role: 'controller',
  about: 'Compares shop prices and earns from clicks that lead to the shops.',
  hosts: {
    'idealo.de': 'advertising',
    'idealo.com': 'advertising',
    'idealo.at': 'advertising',
    'idealo.co.uk': 'advertising',
    'idealo.fr': 'advertising',
    'idealo.it': 'advertising',
    'idealo.es': 'advertising',
    'ipc.idealo.com': 'advertising',
  },
  privacy: 'https://www.idealo.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.idealo.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
