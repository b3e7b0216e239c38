import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'invoca',
  vendor: 'invoca',
  marks: [
    { host: 'solutions.invocacdn.com', path: /^\/js\/networks\/\d+\/\d+\/tag-[\w.-]+\.js$/ },
    { host: 'pnapi.invoca.net', path: /\/na\.json$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    environment: 'technical',
    network_id: 'account',
    tag_id: 'account',
    invoca_id: 'browser',
    '*invoca_id': 'browser',
    '*calling_page': 'page',
    '*landing_page': 'page',
    '*utm_*': 'ad',
    'request_data*': 'event',
  },
  read: (sent) =>
    reads({
      path: /\/(?:js\/networks\/)?(?<account>\d+(?:\/\d+)?)\/(?:tag-(?<environment>[\w-]+)[\w.]*\.js|na\.json)$/,
      otherwise: sent.path.endsWith('.js') ? 'Library Load' : 'Phone Number Request',
    })(sent),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/c19d2ea4f9950bb9d6beb3596b69d6e0ce12e73a/src/providers/Invoca.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
