import type { Vendor } from '../vendor.ts';

export default {
  id: 'demandbase',
  name: 'Demandbase',
  company: 'Demandbase',
  kind: 'identity',
  marks: {
    request: [{ host: 'demandbase.com' }, { host: 'company-target.com' }],
    global: ['Demandbase'],
  },
  identifiers: [{ place: 'cookie', name: 'tuuid', host: 'company-target.com' }],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'link', url: 'https://www.demandbase.com/privacy-center.html?ketch_preferences_tab=rightsTab' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/040f5a3ef7743f52ef60149bafa685484ce7efa6/src/providers/DemandbaseEngagement.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
