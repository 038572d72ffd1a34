import { expect, test } from './support/desk';

test.use({ deskKind: 'new' });

const ADA = { name: 'Ada Quarry', email: 'ada@desk.test', password: 'four words and more' };

test('the link of a first start makes the first admin, works once, and the admin can sign out and in', async ({
  page,
  desk,
}) => {
  expect(desk.firstAdminPath, 'a first start prints a one-time link').not.toBeNull();
  const link = desk.firstAdminPath as string;

  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Nobody can sign in yet' })).toBeVisible();

  await page.goto(link);
  await page.getByLabel('Your name').fill(ADA.name);
  await page.getByLabel('E-mail address').fill(ADA.email);
  await page.getByLabel('Password').fill(ADA.password);
  await page.getByRole('button', { name: 'Make me the admin' }).click();
  await page.waitForURL('/import');

  const account = page.getByRole('button', { name: 'Account: Ada Quarry, admin' });
  await account.click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(account).toHaveCount(0);

  const again = await page.goto(link);
  expect(again?.status()).toBe(404);

  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(ADA.email);
  await page.getByLabel('Password').fill('not the right words');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await page.getByLabel('Password').fill(ADA.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(account).toBeVisible();
});
