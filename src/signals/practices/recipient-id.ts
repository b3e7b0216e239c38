import { decorations } from '../decorations.ts';
import type { Practice } from '../practice.ts';

export default {
  id: 'recipient-id',
  name: 'Recipient IDs',
  kind: 'identity',
  certainty: 'observed',
  ofArrival: (url) => decorations(url, 'recipient'),
  explain:
    'The link in the message that brought you here says which recipient you are, so the site can know your address.',
  sources: [
    { url: 'https://privacycg.github.io/nav-tracking-mitigations/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://mailchimp.com/help/about-google-analytics/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
