// `npm run samples`: makes the sample reports anew; look at the difference before committing them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, root } from './command/build.ts';
import { makeSampleReport, sampleReportFolder, sampleReports } from './sample-reports.ts';

const folder = join(root, sampleReportFolder);
await mkdir(folder, { recursive: true });
const command = await build();
for (const name of sampleReports) await makeSampleReport(command, join(folder, name));
await command.remove();
