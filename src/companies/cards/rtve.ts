import type { Company } from '../company.ts';

export default {
  id: 'rtve',
  name: 'RTVE',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Public broadcaster of Spain; these hosts serve its news and its player.',
  hosts: {
    'rtve.es': 'video',
    'rtveplay.es': 'video',
  },
  privacy: 'https://www.rtve.es/rtve/20180301/politica-privacidad/1687101.shtml',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.rtve.es/rtve/20180301/politica-privacidad/1687101.shtml',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
