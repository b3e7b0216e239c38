import type { Company } from '../company.ts';

export default {
  id: 'signifyd',
  name: 'Signifyd',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Recognises buyers' devices and guarantees shops payment for approved orders.",
  hosts: {
    'signifyd.com': 'fingerprinting',
  },
  listed: ['Signyfyd'],
  privacy: 'https://www.signifyd.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.signifyd.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
