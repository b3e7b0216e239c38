import type { Vendor } from '../vendor.ts';

export default {
  id: 'kameleoon',
  name: 'Kameleoon',
  company: 'Kameleoon',
  kind: 'experiment',
  marks: {
    request: [{ host: 'kameleoon.eu' }, { host: 'kameleoon.com' }, { host: 'kameleoon.io' }],
    cookie: ['kameleoonVisitorCode'],
    storage: ['kameleoonData', /^kameleoonExperiment-\d+$/],
    global: ['Kameleoon', 'kameleoonQueue'],
  },
  identifiers: [{ place: 'cookie', name: 'kameleoonVisitorCode' }],
  // Where they think you are and what the weather is there stand behind getters, which are the page's code.
  reads: [
    {
      place: 'global',
      path: ['Kameleoon', 'API', 'Experiments', { call: 'getActive' }, '*', 'name'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'global',
      path: ['Kameleoon', 'API', 'Experiments', { call: 'getActive' }, '*', 'associatedVariation', 'name'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'global',
      path: ['Kameleoon', 'API', 'Personalizations', { call: 'getActive' }, '*', 'name'],
      fields: { '*': 'experiment' },
    },
    {
      place: 'storage',
      name: /^kameleoon(Experiment|Personalization)-\d+$/,
      fields: { value: 'experiment', variationId: 'experiment' },
    },
  ],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developers.kameleoon.com/apis/activation-api-js/api-reference/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
