import type { Vendor } from '../vendor.ts';

export default {
  id: 'cheq',
  name: 'CHEQ (ClickCease)',
  company: 'CHEQ',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'clickcease.com' }, { host: 'cheqzone.com' }],
    cookie: ['_cq_duid', '_cq_suid'],
  },
  identifiers: [
    { place: 'cookie', name: '_cq_duid' },
    { place: 'cookie', name: '_cq_suid' },
  ],
  explain: 'Recognises your device to judge whether your click on an ad was real.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://gist.github.com/DimaMinka/0b22c50599c7464d87a2309dc6dc56f2', checked: '2026-11-22' }],
} satisfies Vendor;
