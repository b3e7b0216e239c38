import type { Company } from '../company.ts';

export default {
  id: 'medialivre',
  name: 'Medialivre',
  parent: null,
  country: 'PT',
  role: 'controller',
  about: 'Portuguese publisher of Correio da Manhã and Record.',
  hosts: {
    'medialivre.pt': 'content',
    'cofina.pt': 'content',
    'cmjornal.pt': 'content',
    'record.pt': 'content',
    'jornaldenegocios.pt': 'content',
    'sabado.pt': 'content',
    'cmtv.pt': 'video',
    'xl.pt': 'content',
  },
  privacy: 'https://www.medialivre.pt/politica-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.medialivre.pt/politica-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
