import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveramp',
  name: 'LiveRamp RampID',
  company: 'LiveRamp',
  kind: 'identity',
  marks: {
    request: [{ host: 'rlcdn.com' }, { host: 'pippio.com' }],
    cookie: ['_lr_env', 'idl_env', '_lr_retry_request', '_lr_env_src_ats'],
    storage: ['_lr_env', 'idl_env'],
  },
  identifiers: [
    { place: 'cookie', name: 'idl_env' },
    { place: 'cookie', name: '_lr_env' },
    { place: 'storage', name: 'idl_env' },
    { place: 'storage', name: '_lr_env' },
    { place: 'cookie', name: 'rlas3', host: 'rlcdn.com' },
    { place: 'cookie', name: 'pxrc', host: 'rlcdn.com' },
  ],
  explain: 'Turns your e-mail address into an advertising number, once a site knows it.',
  optOut: { by: 'link', url: 'https://liveramp.com/opt_out/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/ramp.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/16e54610c69eab0b9085ae8200ca76ddf8da7c66/modules/identityLinkIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
