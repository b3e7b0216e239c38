import type { Company } from '../company.ts';

export default {
  id: 'adsterra',
  name: 'Adsterra',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells pop-up, banner and push ads, often on streaming and download sites.',
  hosts: {
    'adsterra.com': 'advertising',
    'adsterranetwork.com': 'advertising',
    'profitabledisplaynetwork.com': 'advertising',
    'highperformanceformat.com': 'advertising',
    'highperformancedisplayformat.com': 'advertising',
    'effectivegatecpm.com': 'advertising',
    'profitablegatecpm.com': 'advertising',
    'topdisplayformat.com': 'advertising',
    'remarketingpixel.com': 'advertising',
    'datadbs.com': 'advertising',
  },
  listed: ['Remarketing Pixel'],
  privacy: 'https://adsterra.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adsterra.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
