import type { Company } from '../company.ts';

export default {
  id: 'forsta',
  name: 'Forsta',
  parent: 'Qualtrics',
  country: 'NO',
  role: 'processor',
  about: 'Survey software of market researchers, earlier Confirmit and FocusVision.',
  hosts: {
    'confirmit.com': 'customer-support',
    'forsta.com': 'customer-support',
    'decipherinc.com': 'customer-support',
    'focusvision.com': 'customer-support',
  },
  listed: ['Confirmit'],
  privacy: 'https://www.forsta.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.forsta.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.copecheck.com/v/qualtrics-press-ganey-forsta-deal-brings-new-workforce-insig-cd0cacd1',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
