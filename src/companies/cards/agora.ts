import type { Company } from '../company.ts';

export default {
  id: 'agora',
  name: 'Agora',
  parent: null,
  country: 'PL',
  role: 'controller',
  about: 'Publishes Gazeta Wyborcza and the portal Gazeta.pl and profiles readers for ads.',
  hosts: {
    'agora.pl': 'content',
    'gazeta.pl': 'content',
    'wyborcza.pl': 'content',
    'im-g.pl': 'content',
    'hgmsites.net': 'advertising',
    'tokfm.pl': 'content',
    'sport.pl': 'content',
    'plotek.pl': 'content',
    'moto.pl': 'content',
  },
  privacy: 'https://www.agora.pl/polityka-prywatnosci',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.agora.pl/polityka-prywatnosci', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
