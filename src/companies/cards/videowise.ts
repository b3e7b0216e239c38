import type { Company } from '../company.ts';

export default {
  id: 'videowise',
  name: 'Videowise',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shopping videos inside web shops that note what is watched and bought.',
  hosts: {
    'videowise.com': 'video',
    'reeview.app': 'video',
  },
  privacy: 'https://videowise.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://videowise.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
