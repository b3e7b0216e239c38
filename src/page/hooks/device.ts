import { script, wrap } from '../wrap.ts';
import type { Note } from './note.ts';

/** Scripts remembered for one property; after that it is left alone. */
const mostScripts = 10;

/** Readings of one property looked at. Layout code asks for the screen again and again. */
const mostReadings = 60;

/** Distinct properties before a script's reading is told of: two thirds of what its practice asks for. */
const worthNoting = 8;

interface Reading {
  readonly owner: object | undefined;
  readonly name: string;
  readonly part: 'get' | 'value';
}

/** A property of `navigator` or `screen`, or a function, that differs between devices and that pages rarely need. */
function readings(): readonly Reading[] {
  const platform = globalThis as unknown as Record<string, { prototype: object } | undefined>;
  const of = (owner: string, part: 'get' | 'value', names: readonly string[]) =>
    names.map((name) => ({ owner: platform[owner]?.prototype, name, part }));
  return [
    ...of('Navigator', 'get', ['hardwareConcurrency', 'deviceMemory', 'plugins', 'mimeTypes', 'languages']),
    ...of('Navigator', 'get', [
      'maxTouchPoints',
      'platform',
      'doNotTrack',
      'oscpu',
      'buildID',
      'productSub',
      'pdfViewerEnabled',
    ]),
    ...of('Navigator', 'get', ['vendor', 'webdriver', 'connection', 'cookieEnabled']),
    ...of('Navigator', 'value', ['javaEnabled']),
    ...of('NavigatorUAData', 'value', ['getHighEntropyValues']),
    ...of('Screen', 'get', [
      'colorDepth',
      'pixelDepth',
      'availWidth',
      'availHeight',
      'availLeft',
      'availTop',
      'orientation',
    ]),
    ...of('Date', 'value', ['getTimezoneOffset']),
    ...of('MediaDevices', 'value', ['enumerateDevices']),
    ...of('SpeechSynthesis', 'value', ['getVoices']),
    ...of('Keyboard', 'value', ['getLayoutMap']),
    ...of('Permissions', 'value', ['query']),
    ...of('StorageManager', 'value', ['estimate']),
  ];
}

/** Device: how many different properties of it one script collects. */
export function watchDevice(note: Note): void {
  const collected = new Map<string, Set<string>>();
  for (const { owner, name, part } of readings()) {
    const scripts = new Set<string>();
    let left = mostReadings;
    const restore = wrap(
      owner,
      name,
      () => {
        if (--left < 0 || scripts.size >= mostScripts) {
          restore();
          return;
        }
        const from = script();
        scripts.add(from);
        const names = collected.get(from) ?? new Set();
        collected.set(from, names);
        if (names.has(name)) return;
        names.add(name);
        if (names.size >= worthNoting) note('device-profile', from, names.size);
      },
      part,
    );
  }
}

/** Battery: its state read at once, or watched by something that means to save power. Firefox has none. */
export function watchBattery(note: Note): void {
  const battery = (globalThis as { BatteryManager?: { prototype: object } }).BatteryManager?.prototype;
  const read = new Set<string>();
  for (const name of ['level', 'charging', 'chargingTime', 'dischargingTime']) {
    const restore = wrap(
      battery,
      name,
      () => {
        restore();
        read.add(name);
        note('battery-read', script(), read.size);
      },
      'get',
    );
    wrap(battery, `on${name.toLowerCase()}change`, () => note('battery-watch', '', 0), 'set');
  }
}
