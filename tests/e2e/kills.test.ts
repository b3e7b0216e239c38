import { expect, test } from 'vitest';
import { endureKills } from '../../tools/endure/kills.ts';
import { startBusyWeb } from '../../tools/endure/pages.ts';

test('a worker that is killed while pages are browsed loses nothing that was written', async () => {
  const web = await startBusyWeb();
  try {
    const { lost, twice, wrong, visits, gaps } = await endureKills({
      ...web,
      extension: 'dist/chrome',
      kills: 10,
      say: () => {},
    });
    expect({ lost, twice, wrong }).toEqual({ lost: [], twice: [], wrong: [] });
    expect(visits).toBeGreaterThan(3);
    expect(gaps).toBeGreaterThan(0);
  } finally {
    await web.close();
  }
});
