import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { reads } from '../pixel.ts';

const meanings: Readonly<Record<string, string>> = {
  visitWebPage: 'Page View',
  clickLink: 'Link Click',
  associateLead: 'Identify',
};

export default {
  id: 'marketo',
  vendor: 'marketo',
  marks: [
    { host: 'mktoresp.com', path: /\/webevents\/\w+$/ },
    { host: 'marketo.com', path: /^\/index\.php\/leadCapture\/save2?$/ },
    { host: 'mktoweb.com', path: /^\/index\.php\/leadCapture\/save2?$/ },
  ],
  anyHost: ['munchkinId', '_mktoReferrer', '_mkt_trk'].map((field) => ({
    path: /\/index\.php\/leadCapture\/save2?$/,
    fields: [field],
  })),
  fields: {
    event: 'event',
    account: 'account',
    _mchId: 'account',
    munchkinId: 'account',
    _mchTk: 'browser',
    _mktoTrk: 'browser',
    _mkt_trk: 'browser',
    mkt_tok: 'person',
    _mchHo: 'page',
    _mchRu: 'page',
    _mchQp: 'page',
    _mchPc: 'page',
    _mchPo: 'page',
    _mchHr: 'page',
    _mchRe: 'referrer',
    _mchCn: 'ad',
    _mchWs: 'account',
    _mchEcid: 'browser',
    _mchKy: 'technical',
    _mchNc: 'technical',
    _mchVr: 'technical',
    _mchHa: 'page',
    Email: 'email',
    FirstName: 'name',
    LastName: 'name',
    Phone: 'phone',
    Company: 'employer',
    Title: 'employer',
    formid: 'form',
    lpId: 'page',
    subId: 'technical',
  },
  read: (sent) =>
    reads({
      otherwise: meaningOf(meanings, sent.path.split('/').at(-1) ?? '') ?? 'Form Sent',
      account: sent.path.includes('webevents') ? '{_mchId}' : '{munchkinId}',
    })(sent),
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
