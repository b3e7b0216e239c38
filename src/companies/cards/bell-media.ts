import type { Company } from '../company.ts';

export default {
  id: 'bell-media',
  name: 'Bell Media',
  parent: 'BCE',
  country: 'CA',
  role: 'controller',
  about: 'Runs CTV, TSN and Crave and sells commercials by what Bell customers watch.',
  hosts: {
    'bellmedia.ca': 'content',
    'ctv.ca': 'video',
    'ctvnews.ca': 'content',
    'tsn.ca': 'content',
    'rds.ca': 'content',
    'crave.ca': 'video',
    '9c9media.com': 'video',
    '9c9media.ca': 'video',
    'noovo.ca': 'video',
    'iheartradio.ca': 'content',
    'muchmusic.com': 'content',
  },
  privacy: 'https://www.bellmedia.ca/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bellmedia.ca/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
