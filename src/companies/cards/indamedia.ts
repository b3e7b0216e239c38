import type { Company } from '../company.ts';

export default {
  id: 'indamedia',
  name: 'Indamedia',
  parent: null,
  country: 'HU',
  role: 'controller',
  about: 'Hungarian portals Index, Totalcar and Velvet.',
  hosts: {
    'index.hu': 'content',
    'indamedia.hu': 'content',
    'inda.hu': 'content',
    'totalcar.hu': 'content',
    'velvet.hu': 'content',
    'indavideo.hu': 'video',
    'port.hu': 'content',
    'indapass.hu': 'content',
  },
  privacy: 'https://indamedia.hu/adatvedelem',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://indamedia.hu/adatvedelem', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
