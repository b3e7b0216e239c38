import type { Company } from '../company.ts';

export default {
  id: 'ccm19',
  name: 'CCM19',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: "German cookie banner by Papoo Software, hosted or on the site's own server.",
  hosts: {
    'ccm19.de': 'consent',
  },
  privacy: 'https://www.ccm19.de/datenschutzerklaerung/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ccm19.de/datenschutzerklaerung/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
