import type { Company } from '../company.ts';

export default {
  id: 'italiaonline',
  name: 'Italiaonline',
  parent: 'Libero Group',
  country: 'IT',
  role: 'controller',
  about: 'Italian portals Libero and Virgilio, which know mail users and show them chosen advertising.',
  hosts: {
    'italiaonline.it': 'content',
    'iol.it': 'content',
    'libero.it': 'content',
    'virgilio.it': 'content',
    'paginegialle.it': 'content',
    'paginebianche.it': 'content',
    'plug.it': 'content',
    'tuttocitta.it': 'content',
    'iolam.it': 'advertising',
  },
  privacy: 'https://info.italiaonline.it/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://info.italiaonline.it/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
