import type { Company } from '../company.ts';

export default {
  id: 'stripchat',
  name: 'Stripchat',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Runs adult webcam shows and puts live previews of them on other sites.',
  hosts: {
    'stripchat.com': 'advertising',
    'strpst.com': 'advertising',
    'stripcdn.com': 'advertising',
    'stripst.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stripchat.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
