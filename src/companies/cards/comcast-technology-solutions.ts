import type { Company } from '../company.ts';

export default {
  id: 'comcast-technology-solutions',
  name: 'Comcast Technology Solutions',
  parent: 'Comcast',
  country: 'US',
  role: 'processor',
  about: 'Video player technology of TV networks, formerly called thePlatform.',
  hosts: {
    'theplatform.com': 'video',
    'theplatform.eu': 'video',
  },
  privacy: 'https://www.comcasttechnologysolutions.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.comcasttechnologysolutions.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
