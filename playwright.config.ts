import { defineConfig } from '@playwright/test';

/** For a browser in a container, without the network services that it would call on its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // In place of the runner's own list, of which the first lines are: the rest are parts of the window that a test never
  // sees, for which a full Chromium keeps pages of its own ready.
  `--disable-features=${[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'PreloadTopChromeWebUI',
    'PreloadTopChromeWebUILessNavigations',
    'SpareRendererForSitePerProcess',
    'WebUIOmniboxPopup',
    'WebUITabSearch',
    'InitialWebUI',
    'WebUIReloadButton',
    'WebUISplitTabsButton',
    'WebUIHomeButton',
    'WebUILocationBar',
  ].join()}`,
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  // Each worker serves a desk of its own (e2e/support/desk.ts), so files can run beside each other.
  workers: 2,
  // A test that passes only at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Recording every test in case it fails takes a third of the time: --trace on records the one to look at.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.LODESTONE_CHROMIUM || undefined,
      args: CHROMIUM_FLAGS,
    },
  },
});
