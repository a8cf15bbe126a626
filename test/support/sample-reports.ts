import type { BuiltCommand } from './command/build.ts';

/** The reports that lie beside the sample: the plan and the quarter's figures at the end of 2016, in every format. */
export const sampleReports = ['report.html', 'report.xlsx', 'report.csv', 'report.json', 'report.md', 'report.txt'];

export const sampleReportFolder = 'samples/hvidovre/report';

const args = ['report', 'samples/hvidovre', '--plan', 'hvidovre-lige-muligheder'];
const moment = ['--as-of', '2016-12-31', '--period', '2016K4'];

/** Writes one of them. The sample's plan has missed milestones, so the exit code is 1. */
export async function makeSampleReport(command: BuiltCommand, path: string): Promise<void> {
  const { code, stderr } = await command.run([...args, ...moment, '-o', path]);
  if (code !== 1) throw new Error(stderr);
}
