import type { Company } from '../company.ts';

export default {
  id: 'vimeo',
  name: 'Vimeo',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'both',
  about: 'Video host whose player notes who watches what on other sites.',
  hosts: {
    'vimeo.com': 'video',
    'vimeocdn.com': 'video',
    'livestream.com': 'video',
    'wibbitz.com': 'video',
    'magisto.com': 'video',
  },
  listed: ['Vimeo', 'Wibbitz'],
  privacy: 'https://vimeo.com/privacy',
  optOut: null,
  contact: { mail: 'privacy@vimeo.com' },
  sources: [{ url: 'https://vimeo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
