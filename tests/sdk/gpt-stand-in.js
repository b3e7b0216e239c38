// A stand-in for Google's Publisher Tag: the getters of its reference, over values made up here. Methods
// stand on prototypes, as the real tag's do. https://developers.google.com/publisher-tag/reference
(() => {
  class Slot {
    #path;
    #element;
    #targeting;
    #answer;

    constructor(path, element, targeting, answer) {
      this.#path = path;
      this.#element = element;
      this.#targeting = targeting;
      this.#answer = answer;
    }

    getAdUnitPath() {
      return this.#path;
    }

    getSlotElementId() {
      return this.#element;
    }

    getTargetingKeys() {
      return Object.keys(this.#targeting);
    }

    getTargeting(key) {
      return this.#targeting[key] ?? [];
    }

    getConfig() {
      return { targeting: this.#targeting };
    }

    getResponseInformation() {
      return this.#answer;
    }
  }

  const targeting = { gender: ['f'], age: ['30-39'], permutive: ['101', '102'], legacy_only: ['1'] };
  const answer = { advertiserId: 4321, campaignId: 11, creativeId: 22, lineItemId: 33, isBackfill: false };
  const keys = { pos: ['top'], hb_pb: ['1.50'], hb_adomain: ['brand.example'], amznbid: ['1kx'] };
  const slots = [
    new Slot('/1234/news/top', 'slot-1', keys, answer),
    new Slot('/1234/news/side', 'slot-2', { pos: ['side'] }, null),
  ];
  const configs = {
    targeting: { targeting: { gender: 'f', age: ['30-39'], permutive: ['101', '102'] } },
    privacyTreatments: { privacyTreatments: { treatments: ['disablePersonalization'] } },
  };
  const service = Object.create({
    getSlots: () => slots,
    getTargetingKeys: () => Object.keys(targeting),
    getTargeting: (key) => targeting[key] ?? [],
  });
  const tag = Object.create({
    pubads: () => service,
    getVersion: () => '2026111901',
    getConfig: (name) => configs[name] ?? {},
  });
  window.googletag = Object.assign(tag, { cmd: { push: (run) => run() }, apiReady: true, pubadsReady: true });
  window.apstag = { fetchBids() {} };
  window.apstagLOADED = true;
  window._taboola = [{ article: 'auto' }, { unified_id: 'reader-77' }];
})();
