import type { Company } from '../company.ts';

export default {
  id: 'atresmedia',
  name: 'Atresmedia',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Spanish broadcaster of Antena 3 and La Sexta; its player recognises viewers.',
  hosts: {
    'atresmedia.com': 'content',
    'antena3.com': 'video',
    'lasexta.com': 'video',
    'atresplayer.com': 'video',
    'ondacero.es': 'content',
    'europafm.com': 'content',
    'neox.atresmedia.com': 'video',
    'atresmediapublicidad.com': 'advertising',
  },
  privacy: 'https://www.atresmedia.com/politica-privacidad/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.atresmedia.com/politica-privacidad/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
