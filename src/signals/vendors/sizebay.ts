import type { Vendor } from '../vendor.ts';

export default {
  id: 'sizebay',
  name: 'Sizebay',
  company: 'Sizebay',
  kind: 'recommendation',
  marks: { request: [{ host: 'sizebay.technology' }], cookie: ['SIZEBAY_SESSION_ID_V4'] },
  identifiers: [{ place: 'cookie', name: 'SIZEBAY_SESSION_ID_V4' }],
  explain: 'Suggests your size: it keeps your height, weight, age and body shape if you tell it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.sizebay.com/virtual-fitting-room/implantacao-em-apps-via-api', checked: '2026-11-22' },
    {
      url: 'https://github.com/sizebay/vfr-implantation-demo/blob/2dee0f22dd83e8115ed80c059cb9b1d50e64121a/src/modules/constants.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
