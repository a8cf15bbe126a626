import { chromium, type Browser } from 'playwright-core';

/** The browsers that come with the system, where the one from npm does not run. */
const ofSystem: Readonly<Partial<Record<NodeJS.Platform, string>>> = { win32: 'msedge', darwin: 'chrome' };

/** A real browser without a window. */
export async function openBrowser(): Promise<Browser> {
  const channel = ofSystem[process.platform];
  if (channel !== undefined) return chromium.launch({ channel });
  const { default: packed } = await import('@sparticuz/chromium');
  // With a single process, which small machines in the cloud need, the browser is gone with its first page.
  const args = packed.args.filter((one) => one !== '--single-process' && one !== '--no-zygote');
  return chromium.launch({ executablePath: await packed.executablePath(), args });
}
