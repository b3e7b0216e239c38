import type { Company } from '../company.ts';

export default {
  id: 'sph-media',
  name: 'SPH Media',
  parent: null,
  country: 'SG',
  role: 'controller',
  about: 'Publishes The Straits Times and other Singapore papers.',
  hosts: {
    'sph.com.sg': 'content',
    'straitstimes.com': 'content',
    'sphdigital.com': 'content',
    'zaobao.com.sg': 'content',
    'zaobao.com': 'content',
    'businesstimes.com.sg': 'content',
    'sphmedia.com': 'content',
    'tnp.sg': 'content',
    'asiaone.com': 'content',
    'sphmedia.sg': 'content',
  },
  privacy: 'https://www.sph.com.sg/legal/sph_privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sph.com.sg/legal/sph_privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
