import { describe, expect, test } from 'vitest';
import { browsers, manifestFor, type BrowserName } from '../tools/build/manifest.ts';
import { built } from './dist.ts';
import { permissions, type Permission } from './permissions.ts';
import { filesBelow, isCode, read } from './sources.ts';

/** A manifest as the browsers read it. */
interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly [key: string]: unknown;
}

const generated = (browser: BrowserName) => manifestFor(browser) as unknown as Manifest;

const isHost = (name: string) => name.includes('<') || name.includes('/');

/** Names of the permissions that a browser is asked for, in alphabetical order. */
function namesOf(browser: BrowserName, asked: Permission['asked']): readonly string[] {
  return Object.entries(permissions)
    .filter(([, row]) => row.asked === asked && ['both', browser].includes(row.browsers))
    .map(([name]) => name)
    .toSorted();
}

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = generated(browser);

  test('asks for the permissions of tests/permissions.ts and no others', () => {
    expect([...manifest.permissions, ...manifest.host_permissions].toSorted()).toEqual(namesOf(browser, 'required'));
    expect(manifest.optional_permissions.toSorted()).toEqual(namesOf(browser, 'optional'));
    expect(manifest.host_permissions).toEqual(Object.keys(permissions).filter(isHost));
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  // Static, so that both browsers run them before the page's first script and only where the
  // person lets Telltale be; registered at run time they would miss the first pages of a session.
  test('declares both page scripts, for every document, at its very start', () => {
    const everywhere = {
      matches: ['<all_urls>'],
      run_at: 'document_start',
      all_frames: true,
      match_origin_as_fallback: true,
    };
    expect(manifest['content_scripts']).toEqual([
      { js: ['src/page/collector.iife.ts'], ...everywhere },
      { js: ['src/page/probe.iife.ts'], ...everywhere, world: 'MAIN' },
    ]);
  });

  test('lets extension pages load and reach nothing but the extension', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  test('keeps out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('opens no door to pages or other extensions, and overrides nothing', () => {
    const doors = [
      'chrome_settings_overrides',
      'chrome_url_overrides',
      'devtools_page',
      'externally_connectable',
      'sandbox',
      'update_url',
      'web_accessible_resources',
    ];
    expect(doors.filter((key) => key in manifest)).toEqual([]);
  });
});

test('the least browser versions are those with a documentId in every event', () => {
  expect(generated('chrome')['minimum_chrome_version']).toBe('120');
  expect(generated('chrome')).not.toHaveProperty('browser_specific_settings');
  expect(generated('firefox')).not.toHaveProperty('minimum_chrome_version');
  expect(generated('firefox')['browser_specific_settings']).toEqual({
    gecko: {
      id: 'telltale@telltale.invalid',
      strict_min_version: '153.0',
      // "Collection" is what leaves the extension; nothing does.
      data_collection_permissions: { required: ['none'] },
    },
  });
});

test.each(browsers)('the build for %s adds nothing to its manifest that a page could notice', (browser) => {
  const manifest = JSON.parse(built(browser, 'manifest.json').toString()) as Manifest;
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(Object.keys(manifest).toSorted()).toEqual(Object.keys(generated(browser)).toSorted());
  expect(manifest.permissions).toEqual(generated(browser).permissions);
});

describe('a permission', () => {
  const source = filesBelow('src')
    .filter(isCode)
    .map((file) => read(`src/${file}`))
    .join('\n');
  const apis: Readonly<Record<string, string>> = { declarativeNetRequestWithHostAccess: 'declarativeNetRequest' };

  test.each(Object.entries(permissions).filter(([name]) => !isHost(name)))(
    '%s says rightly whether it is used',
    (name, { used }) => {
      const uses = new RegExp(String.raw`\bbrowser\.${apis[name] ?? name}\b`).test(source);
      expect(uses ? 'today' : 'to come', `put the right word into tests/permissions.ts and PRIVACY.md`).toBe(used);
    },
  );

  test.each(Object.entries(permissions))('%s has a reason of one sentence', (_, { reason }) => {
    expect(reason).toMatch(/^To [^.]+\.$/);
  });
});

test('PRIVACY.md says of every permission what tests/permissions.ts says', () => {
  const words = { both: 'both', chrome: 'Chromium', firefox: 'Firefox' };
  const rows = Object.entries(permissions).map(
    ([name, { asked, browsers: where, used, reason, warning = '–' }]) =>
      `| \`${name}\` | ${asked} | ${words[where]} | ${used} | ${reason} | ${warning} |`,
  );
  const said = read('PRIVACY.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect(said).toEqual(rows);
});
