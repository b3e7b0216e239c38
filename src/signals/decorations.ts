import type { Reason } from './finding.ts';

/**
 * What a parameter in a link hands over. `click`: which click this was, for who sold the ad.
 * `recipient`: which recipient of a message you are. `linker`: the ID you had on the site before.
 */
export type Decoration = 'click' | 'recipient' | 'linker';

/** Parameters by what they hand over, and whose they are. Names as in the companies' own documentation (reference: signals.md F5). */
const names: Readonly<Record<Decoration, Readonly<Record<string, readonly string[]>>>> = {
  click: {
    Google: ['gclid', 'dclid', 'gbraid', 'wbraid', 'srsltid'],
    Meta: ['fbclid', 'igshid', 'igsh'],
    Microsoft: ['msclkid'],
    'X Corp.': ['twclid'],
    TikTok: ['ttclid'],
    LinkedIn: ['li_fat_id'],
    Snap: ['ScCid', 'sccid'],
    Reddit: ['rdt_cid'],
    Pinterest: ['epik'],
    Yandex: ['yclid', 'ymclid', '_openstat'],
    'impact.com': ['irclickid'],
    CJ: ['cjevent'],
    Awin: ['awc', 'sscid'],
    Tradedoubler: ['tduid'],
    'Rakuten Advertising': ['ranSiteID'],
    Teads: ['dicbo'],
    Taboola: ['tblci'],
    'Wicked Reports': ['wickedid'],
    Yahoo: ['guce_referrer', 'guce_referrer_sig', 'vmcid'],
    Branch: ['_branch_match_id', '_branch_referrer'],
    Adobe: ['ef_id'],
    Admitad: ['admitad_uid'],
    Quora: ['qclid'],
    Nextdoor: ['ndclid'],
  },
  recipient: {
    Intuit: ['mc_eid'],
    HubSpot: ['_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsCtaTracking'],
    Adobe: ['mkt_tok'],
    Klaviyo: ['_kx', '_ke', 'nb_klid'],
    Vero: ['vero_id', 'vero_conv'],
    Omeda: ['oly_enc_id', 'oly_anon_id'],
    Blueshift: ['bsft_uid', 'bsft_clkid'],
    MailerLite: ['ml_subscriber', 'ml_subscriber_hash'],
    Kit: ['ck_subscriber_id'],
    Salesforce: ['et_rid', 'sfmc_sub'],
    Piano: ['at_recipient_id', 'at_recipient_list'],
    beehiiv: ['_bhlid'],
    Oracle: ['elqTrackId', 'elqTrack'],
    Dotdigital: ['dm_i'],
    Listrak: ['trk_contact', 'trk_msg'],
    Drip: ['__s'],
  },
  linker: {
    Google: ['_gl'],
    Adobe: ['adobe_mc'],
  },
};

const byName = new Map(
  Object.entries(names).flatMap(([decoration, companies]) =>
    Object.entries(companies).flatMap(([company, all]) =>
      all.map((name) => [name, { decoration: decoration as Decoration, company }] as const),
    ),
  ),
);

/** Parameters that hold an address of a person, or a hash of it, in links of many senders. */
const addressed = /^(s_email|utm_email|email|e-mail|em)$/i;
const address = /^([^\s@&=]+@[^\s@&=]+\.[a-z]{2,}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i;

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function toPair(pair: string): readonly [name: string, value: string] {
  const at = pair.indexOf('=');
  return at < 0 ? [pair, ''] : [pair.slice(0, at), plain(pair.slice(at + 1))];
}

/** The parameters of an address that hand something over in this way. Their names alone: the values are IDs. */
export function decorations(url: string, decoration: Decoration): readonly Reason[] {
  const start = url.indexOf('?');
  if (start < 0) return [];
  const pairs = new Map(
    url
      .slice(start + 1)
      .split(/[&#]/, 200)
      .map(toPair),
  );
  return [...pairs].flatMap(([name, value]) => {
    const known = byName.get(name);
    if (value && known?.decoration === decoration)
      return [{ place: 'address', found: name, company: known.company } as const];
    const isAddress = decoration === 'recipient' && addressed.test(name) && address.test(value);
    return isAddress ? [{ place: 'address', found: name } as const] : [];
  });
}
