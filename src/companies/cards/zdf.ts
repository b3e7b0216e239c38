import type { Company } from '../company.ts';

export default {
  id: 'zdf',
  name: 'ZDF',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Public broadcaster of Germany; these hosts serve its news and its player.',
  hosts: {
    'zdf.de': 'video',
    'zdfheute.de': 'content',
    '3sat.de': 'video',
    'heute.de': 'content',
    'phoenix.de': 'video',
  },
  privacy: 'https://www.zdf.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zdf.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
