import type { ConsentReading } from '../../evidence/consent-reading.ts';

/** A standard interface, and how long its code is. */
type Stub = readonly [name: string, length: number];

/**
 * What the consent interfaces of this page say. Runs in the page's own world, sent there as text: nothing
 * outside of it exists there, so it has all its functions inside. Calls only what every tag on the page
 * calls, and getters that their makers document; opens and sets nothing, and runs no getter property: that is
 * the page's code. Interfaces that are only queues yet get a second; `stubs` stayed silent before and are not
 * asked again, since a queue keeps each question. Not Klaro: its manager starts and deletes. Never throws. Sources:
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/tree/master/TCFv2,
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Core,
 * https://github.com/InteractiveAdvertisingBureau/USPrivacy/tree/master/CCPA, and what each tool says of itself.
 */
export async function readConsent(stubs: readonly Stub[] = []): Promise<ConsentReading & { readonly stubs: Stub[] }> {
  type Tool = ConsentReading['tools'][number];
  type Answers = Tool['answers'];
  const [patience, most] = [1000, 60];
  const page: unknown = globalThis;
  const silent: ConsentReading['silent'] = [];
  const asked: Stub[] = [];

  /** The value of a plain property, own or of the next three prototypes; nothing where a getter stands. */
  function plain(of: unknown, name: string): unknown {
    let holder = (typeof of === 'object' || typeof of === 'function') && of !== null ? (of as object | null) : null;
    for (let depth = 0; holder !== null && depth < 4; depth += 1) {
      const found = Reflect.getOwnPropertyDescriptor(holder, name);
      if (found) return found.value;
      holder = Reflect.getPrototypeOf(holder);
    }
    return undefined;
  }
  function at(of: unknown, ...path: readonly string[]): unknown {
    return path.reduce(plain, of);
  }
  /** What a method of the page's answers; nothing where there is none, or where it throws. */
  function ask(of: unknown, name: string, ...args: readonly unknown[]): unknown {
    const method = attempt(() => at(of, name));
    if (typeof method !== 'function') return undefined;
    return attempt(() => Reflect.apply(method, of, args) as unknown) ?? undefined;
  }
  function text(value: unknown, longest = 80): string {
    const word = typeof value === 'number' ? String(value) : value;
    return typeof word === 'string' && word.length <= longest ? word : '';
  }
  /** Yes and no in the ways in which they are said; null for all else. */
  function flag(value: unknown): boolean | null {
    if (value === true || value === 1 || value === 'yes' || value === 'ACCEPT' || value === 'granted') return true;
    return value === false || value === 0 || value === 'no' || value === 'DENY' || value === 'denied' ? false : null;
  }
  function whole(value: unknown): number | null {
    return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 1e6 && value >= -1 ? value : null;
  }
  function list(value: unknown): readonly unknown[] {
    const length = Array.isArray(value) ? Math.min(Number(plain(value, 'length')) || 0, most) : 0;
    return Array.from({ length }, (_, index) => plain(value, String(index)));
  }
  function answersOf(pairs: readonly (readonly [name: unknown, value: unknown])[]): Answers {
    return pairs.flatMap(([name, value]): Answers => {
      const [word, is] = [text(name), flag(value)];
      return word === '' || is === null ? [] : [[word, is]];
    });
  }

  /** What one of the standard interfaces calls back with; null where there is none or it stays silent. */
  function answerOf<Answer>(
    name: 'tcf' | 'gpp' | 'usp',
    global: string,
    call: (answer: (read: () => Answer | null) => void) => void,
  ): Promise<Answer | null> {
    const code = attempt(() => at(page, global));
    if (typeof code !== 'function') return Promise.resolve(null);
    // What comes in the place of a queue has another length: then there is somebody to ask.
    const length = attempt(() => Reflect.apply(Function.prototype.toString, code, []).length) ?? 0;
    if (stubs.some((stub) => stub[0] === name && stub[1] === length)) {
      silent.push(name);
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        silent.push(name);
        asked.push([name, length]);
        resolve(null);
      }, patience);
      call((read) => {
        clearTimeout(timer);
        resolve(attempt(read));
      });
    });
  }

  const tcf = answerOf<NonNullable<ConsentReading['tcf']>>('tcf', '__tcfapi', (answer) => {
    ask(page, '__tcfapi', 'addEventListener', 2, (data: unknown) => {
      answer(() => ({
        string: text(at(data, 'tcString'), 20_000),
        applies: flag(at(data, 'gdprApplies')),
        event: text(at(data, 'eventStatus')),
        cmpId: whole(at(data, 'cmpId')),
        cmpStatus: text(at(data, 'cmpStatus')),
      }));
      ask(page, '__tcfapi', 'removeEventListener', 2, () => undefined, at(data, 'listenerId'));
    });
  });
  const gpp = answerOf<NonNullable<ConsentReading['gpp']>>('gpp', '__gpp', (answer) => {
    ask(page, '__gpp', 'ping', (data: unknown) =>
      answer(() => ({
        string: text(at(data, 'gppString'), 20_000),
        applicable: list(at(data, 'applicableSections'))
          .flatMap((section) => whole(section) ?? [])
          .slice(0, 40),
        signalStatus: text(at(data, 'signalStatus')),
        cmpStatus: text(at(data, 'cmpStatus')),
        cmpDisplayStatus: text(at(data, 'cmpDisplayStatus')),
        cmpId: whole(at(data, 'cmpId')),
      })),
    );
  });
  const usp = answerOf<NonNullable<ConsentReading['usp']>>('usp', '__uspapi', (answer) => {
    ask(page, '__uspapi', 'getUSPData', 1, (data: unknown) => answer(() => ({ string: text(at(data, 'uspString')) })));
  });

  function google(): ConsentReading['google'] {
    const ics = at(page, 'google_tag_data', 'ics');
    if (typeof ics !== 'object' || ics === null) return null;
    const storages = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'] as const;
    const others = ['functionality_storage', 'personalization_storage', 'security_storage'] as const;
    const entries = [...storages, ...others].flatMap((storage) => {
      const entry = at(ics, 'entries', storage);
      return entry === undefined
        ? []
        : [{ storage, default: flag(at(entry, 'default')), update: flag(at(entry, 'update')) }];
    });
    const is = (name: string) => flag(at(ics, name));
    return { entries, usedDefault: is('usedDefault'), usedUpdate: is('usedUpdate'), wasSetLate: is('wasSetLate') };
  }

  /** Where the catalogued tools say whether they were answered, and what: a step ends with `()` where it is asked. */
  const places: readonly (readonly [tool: Tool['tool'], answered: string, answers: string, value?: string])[] = [
    ['cookiebot', 'Cookiebot.hasResponse', 'Cookiebot.consent'],
    ['cookieyes', 'getCkyConsent().isUserActionCompleted', 'getCkyConsent().categories'],
    ['didomi', '', 'Didomi.getCurrentUserStatus().purposes', 'enabled'],
    ['iubenda', '', '_iub.cs.consent.purposes'],
    ['osano', '', 'Osano.cm.getConsent()'],
    ['usercentrics', '', 'UC_UI.getServicesBaseInfo()', 'consent.status'],
    ['shopify', '', 'Shopify.customerPrivacy.currentVisitorConsent()'],
  ];
  function follow(of: unknown, path: string): unknown {
    if (path === '') return undefined;
    return path.split('.').reduce((value, step) => {
      return step.endsWith('()') ? ask(value, step.slice(0, -2)) : at(value, step);
    }, of);
  }
  function toolAt([tool, answered, answers, value]: (typeof places)[number]): Tool | null {
    const found = follow(page, answers);
    const names = typeof found === 'object' && found !== null ? Object.keys(found).slice(0, most) : [];
    const named = names.map((name) => {
      const one = at(found, name);
      return [Array.isArray(found) ? at(one, 'name') : name, value === undefined ? one : follow(one, value)] as const;
    });
    return found === undefined ? null : { tool, answered: flag(follow(page, answered)), answers: answersOf(named) };
  }
  function oneTrust(): Tool | null {
    const active = at(page, 'OnetrustActiveGroups') ?? at(page, 'OptanonActiveGroups');
    if (typeof active !== 'string') return null;
    const ids = active.slice(0, 2000).split(',');
    const groups = list(follow(page, 'OneTrust.GetDomainData().Groups')).map((group) => {
      const id = text(at(group, 'CustomGroupId'));
      return [id && `${id} ${text(at(group, 'GroupName'))}`, ids.includes(id)] as const;
    });
    const answered = flag(follow(page, 'OneTrust.IsAlertBoxClosed()'));
    return { tool: 'onetrust', answered, answers: answersOf(groups) };
  }
  function wordPress(): Tool | null {
    if (typeof at(page, 'wp_has_consent') !== 'function') return null;
    const names = ['functional', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'];
    const answers = answersOf(names.map((name) => [name, ask(page, 'wp_has_consent', name)]));
    return { tool: 'wordpress', answered: null, answers };
  }
  function attempt<Result>(read: () => Result | null): Result | null {
    try {
      return read();
    } catch {
      return null;
    }
  }

  const readers = [oneTrust, ...places.map((place) => () => toolAt(place)), wordPress];
  return {
    tcf: await tcf,
    gpp: await gpp,
    usp: await usp,
    google: attempt(google),
    // The browser's own getter, which lies on its prototype.
    gpc: attempt(() => flag((navigator as { readonly globalPrivacyControl?: unknown }).globalPrivacyControl)),
    tools: readers.flatMap((read) => attempt(read) ?? []),
    silent,
    stubs: asked,
  };
}
