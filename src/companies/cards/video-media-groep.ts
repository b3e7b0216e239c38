import type { Company } from '../company.ts';

export default {
  id: 'video-media-groep',
  name: 'Video Media Groep',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Shows video advertisements inside articles.',
  hosts: {
    'vmg.host': 'advertising',
    'inpagevideo.nl': 'advertising',
  },
  listed: ['Video Media Groep'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://videomediagroep.nl/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
