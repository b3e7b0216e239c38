import type { Vendor } from '../vendor.ts';

export default {
  id: 'marketo',
  name: 'Marketo Engage',
  company: 'Adobe',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'marketo.net' }, { host: 'mktoresp.com' }, { host: 'marketo.com' }],
    cookie: ['_mkto_trk'],
    global: ['Munchkin'],
    mail: {
      hosts: ['mkto-{word}.com'],
      pixels: ['/trk?t={number}&mid={token}'],
      links: ['/{munchkin}{token}'],
    },
  },
  identifiers: [{ place: 'cookie', name: '_mkto_trk' }],
  explain: 'Keeps a record of your visits, and puts your name on it once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
