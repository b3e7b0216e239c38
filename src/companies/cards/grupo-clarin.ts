import type { Company } from '../company.ts';

export default {
  id: 'grupo-clarin',
  name: 'Grupo Clarín',
  parent: null,
  country: 'AR',
  role: 'controller',
  about: 'Argentine publisher of Clarín, Olé and TN.',
  hosts: {
    'clarin.com': 'content',
    'grupoclarin.com': 'content',
    'agea.com.ar': 'content',
    'ole.com.ar': 'content',
    'tn.com.ar': 'content',
    'eltrecetv.com.ar': 'content',
    'lavoz.com.ar': 'content',
  },
  privacy: 'https://www.clarin.com/politica-de-privacidad.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clarin.com/politica-de-privacidad.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
