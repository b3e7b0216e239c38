import type { Company } from '../company.ts';

export default {
  id: 'infillion',
  name: 'Infillion',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys ad space for brands with the MediaMath system and runs interactive TrueX video ads.',
  hosts: {
    'imiclk.com': 'advertising',
    'abmr.net': 'advertising',
    'mathtag.com': 'advertising',
    'mathads.com': 'advertising',
    'mediamath.com': 'advertising',
    'infillion.com': 'advertising',
    'truex.com': 'advertising',
    'gimbal.com': 'advertising',
  },
  listed: ['Media Math', 'Adroit Digital Solutions'],
  privacy: 'https://infillion.com/legal/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@mediamath.com' },
  sources: [{ url: 'https://infillion.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
