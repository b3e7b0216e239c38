import type { Company } from '../company.ts';

export default {
  id: 'octadesk',
  name: 'Octadesk',
  parent: 'LWSA',
  country: 'BR',
  role: 'processor',
  about: 'Brazilian chat and help desk for shops.',
  hosts: {
    'octadesk.com': 'live-chat',
  },
  privacy: 'https://www.octadesk.com/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.octadesk.com/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
