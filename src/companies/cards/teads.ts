import type { Company } from '../company.ts';

export default {
  id: 'teads',
  name: 'Teads',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Fills boxes of suggested stories and shows video ads in articles; took over from Outbrain in 2025.',
  hosts: {
    'teads.tv': 'advertising',
    'teads.com': 'advertising',
    'outbrain.com': 'advertising',
    'outbrainimg.com': 'advertising',
    'zemanta.com': 'advertising',
    'ligatus.com': 'advertising',
    'ligadx.com': 'advertising',
    'ebz.io': 'advertising',
    'visualrevenue.com': 'advertising',
    'vi.ai': 'advertising',
    'brainient.com': 'advertising',
    'veeseo.com': 'advertising',
  },
  listed: ['Outbrain', 'Teads', 'Zemanta', 'Ligatus', 'eBuzzing'],
  privacy: 'https://www.teads.com/privacy-policy/',
  optOut: 'https://my.outbrain.com/recommendations-settings/home',
  contact: { form: 'https://user-privacy.teads.tv' },
  sources: [
    { url: 'https://www.teads.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.teads.com/press-releases/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.outbrain.com/legal/privacy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
