import type { Company } from '../company.ts';

export default {
  id: 'emol',
  name: 'El Mercurio',
  parent: null,
  country: 'CL',
  role: 'controller',
  about: 'Chilean newspaper group with the site Emol.',
  hosts: {
    'emol.com': 'content',
    'emol.cl': 'content',
    'elmercurio.com': 'content',
  },
  privacy: 'https://www.emol.com/terminosycondiciones/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.emol.com/terminosycondiciones/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
