import type { Company } from '../company.ts';

export default {
  id: 'bongacams',
  name: 'BongaCams',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Webcam site with adult shows whose pop-ups open on other sites.',
  hosts: {
    'bongacams.com': 'advertising',
    'bngpt.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bongacams.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
