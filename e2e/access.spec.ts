import { expect, test } from './support/desk';

test.use({ deskKind: 'empty' });

test.describe('a visitor', () => {
  test('is sent from the import page to the sign-in page and back to it', async ({ page }) => {
    await page.goto('/import');
    await expect(page).toHaveURL('/sign-in?return=%2Fimport');
    await page.getByLabel('E-mail address').fill('admin@desk.test');
    await page.getByLabel('Password').fill('admin passes here');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL('/import');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import');
  });

  test('is never sent to another site by the sign-in page', async ({ page }) => {
    await page.goto('/sign-in?return=//elsewhere.example/');
    await page.getByLabel('E-mail address').fill('reader@desk.test');
    await page.getByLabel('Password').fill('reader passes here');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('button', { name: /^Account/ })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('cannot begin an import with a request of their own', async ({ request, desk }) => {
    const answer = await request.post('/api/imports', {
      data: { channel: 'form' },
      headers: { origin: desk.address },
    });
    expect(answer.status()).toBe(401);
  });
});

for (const role of ['analyst', 'reader'] as const) {
  test.describe(`somebody with the role ${role}`, () => {
    test.use({ role });
    test('is told that only admins import, on the page and by the API', async ({ page, desk }) => {
      const answer = await page.goto('/import');
      expect(answer?.status()).toBe(403);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only admins import reports');
      const begun = await page.request.post('/api/imports', {
        data: { channel: 'form' },
        headers: { origin: desk.address },
      });
      expect(begun.status()).toBe(403);
    });
  });
}

test.describe('an admin', () => {
  test.use({ role: 'admin' });
  test('cannot be made to import by another site’s page', async ({ page, desk }) => {
    await page.goto('/import');
    const forged = await page.request.post('/api/imports', {
      data: { channel: 'form' },
      headers: { origin: 'http://elsewhere.example' },
    });
    expect(forged.status()).toBe(403);
    const own = await page.request.post('/api/imports', {
      data: { channel: 'form' },
      headers: { origin: desk.address },
    });
    expect(own.status()).toBe(201);
  });

  test('gets words when a file is too large', async ({ page, desk }) => {
    const headers = { origin: desk.address };
    const begun = await page.request.post('/api/imports', { data: { channel: 'form' }, headers });
    const { id } = (await begun.json()) as { id: number };
    const answer = await page.request.put(`/api/imports/${id}/files?name=huge.txt`, {
      data: Buffer.alloc(20 * 1024 * 1024 + 1, 'a'),
      headers,
    });
    expect(answer.status()).toBe(413);
    expect(await answer.text()).toContain('larger than 20 MB');
  });
});
