import { Chalk } from 'chalk';
import type { ShownStatus } from '../../privacy/shown.ts';
import type { Style } from './grid.ts';

/** The few colours of a report; without colour every one of them leaves the text as it is. */
export interface Paint {
  readonly title: Style;
  readonly heading: Style;
  readonly dim: Style;
  readonly plain: Style;
  readonly status: Readonly<Record<ShownStatus, Style>>;
}

/** Chalk joins all its arguments; a style takes one, so that it can be mapped over lines. */
function styled(style: (text: string) => string): Style {
  return (text) => style(text);
}

export function paintOf(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    title: styled(chalk.bold),
    heading: styled(chalk.bold),
    dim: styled(chalk.dim),
    plain: (text) => text,
    status: {
      missed: styled(chalk.red.bold),
      'at-risk': styled(chalk.yellow.bold),
      'met-late': styled(chalk.yellow),
      'on-track': styled(chalk.cyan),
      met: styled(chalk.green),
      reported: styled(chalk.green),
      'not-due': styled(chalk.dim),
      hidden: styled(chalk.magenta),
      'not-evaluated': styled(chalk.dim),
    },
  };
}
