import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'brevo',
  vendor: 'brevo',
  marks: [
    { host: 'in-automate.brevo.com', path: /^\/(p|cm)$/ },
    { host: 'in-automate.sendinblue.com', path: /^\/(p|cm)$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    key: 'account',
    sib_type: 'event',
    sib_name: 'event',
    cuid: 'browser',
    session_id: 'session',
    email_id: 'email',
    email: 'email',
    ma_url: 'page',
    ma_path: 'page',
    ma_title: 'title',
    ma_referrer: 'referrer',
    'contact.*': 'trait',
    FIRSTNAME: 'name',
    LASTNAME: 'name',
    NOM: 'name',
    PRENOM: 'name',
    SMS: 'phone',
  },
  read: reads({
    event: ['sib_name', 'sib_type'],
    meanings: { page: 'Page View', trackLink: 'Link Click', identify: 'Identify', track: 'Event' },
    otherwise: 'Page View',
    account: '{key}',
  }),
  sources: [
    {
      url: 'https://developers.brevo.com/docs/getting-started-with-brevo-tracker',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
