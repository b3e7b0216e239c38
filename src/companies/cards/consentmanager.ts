import type { Company } from '../company.ts';

export default {
  id: 'consentmanager',
  name: 'consentmanager',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: "Consent windows for publishers and shops, with a log of visitors' answers.",
  hosts: {
    'consentmanager.net': 'consent',
    'consentmanager.mgr.consensu.org': 'consent',
  },
  listed: ['Consent Manager CMP'],
  privacy: 'https://www.consentmanager.net/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.consentmanager.net/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
