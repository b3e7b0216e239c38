import type { Company } from '../company.ts';

export default {
  id: 'termageddon',
  name: 'Termageddon',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Keeps the privacy policies of small firms' sites up to date by embedding them.",
  hosts: {
    'termageddon.com': 'consent',
  },
  privacy: 'https://termageddon.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://termageddon.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
