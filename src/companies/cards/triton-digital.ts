import type { Company } from '../company.ts';

export default {
  id: 'triton-digital',
  name: 'Triton Digital',
  parent: 'iHeartMedia',
  country: 'CA',
  role: 'both',
  about: 'Streams radio stations, counts listeners and sells audio ads; owns Omny Studio.',
  hosts: {
    'tritondigital.com': 'advertising',
    'tritondigital.net': 'advertising',
    'streamtheworld.com': 'advertising',
    'omny.fm': 'content',
    'omnycontent.com': 'content',
    'omnystudio.com': 'content',
  },
  privacy: 'https://www.tritondigital.com/privacy-policies',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tritondigital.com/privacy-policies', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
