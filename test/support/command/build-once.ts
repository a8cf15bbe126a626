import type { TestProject } from 'vitest/node';
import { build, type BuiltCommand } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built command. */
    built: string;
  }
}

let command: BuiltCommand | undefined;

/** Builds the command once for all test files. */
export async function setup(project: TestProject): Promise<void> {
  command = await build();
  project.provide('built', command.folder);
}

export async function teardown(): Promise<void> {
  await command?.remove();
}
