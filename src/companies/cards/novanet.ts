import type { Company } from '../company.ts';

export default {
  id: 'novanet',
  name: 'Novanet',
  parent: null,
  country: 'VN',
  role: 'controller',
  about: "Vietnamese ad network that aims at people's interests.",
  hosts: {
    'novanet.vn': 'advertising',
    'novaon.asia': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://novanet.vn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
