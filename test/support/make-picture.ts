// `npx tsx test/support/make-picture.ts`: takes the README's picture of the sample page; fonts differ from machine to
// machine, so that no test compares it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser.ts';
import { root } from './command/build.ts';
import { sampleReportFolder } from './sample-reports.ts';

const folder = join(root, sampleReportFolder);
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1080, height: 980 }, colorScheme: 'light' });
await page.goto(pathToFileURL(join(folder, 'report.html')).href);
await page.screenshot({ path: join(folder, 'page.png') });
await browser.close();
