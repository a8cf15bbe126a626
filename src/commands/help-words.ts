import type { Words } from '../model/words.ts';

const titles: Readonly<Record<string, Words>> = {
  'Usage:': { da: 'Brug:', en: 'Usage:' },
  'Arguments:': { da: 'Argumenter:', en: 'Arguments:' },
  'Options:': { da: 'Valg:', en: 'Options:' },
  'Commands:': { da: 'Kommandoer:', en: 'Commands:' },
};

/** What help says around the commands' own texts. */
export const helpWords = {
  titles,
  program: {
    da: 'Nøgletal og milepæle ud fra kommunens lister om børn og familier: fra CSV-udtræk til svar. Alt bliver på maskinen.',
    en: "Key figures and milestones from a municipality's lists of children and families: from CSV export to verdict. Nothing leaves the machine.",
  },
  usage: { da: '<kommando> <sti...> [valg]', en: '<command> <path...> [options]' },
  commandUsage: { da: '<sti...> [valg]', en: '<path...> [options]' },
  optionalUsage: { da: '[sti...] [valg]', en: '[path...] [options]' },
  groupUsage: { da: '<kommando> [valg]', en: '<command> [options]' },
  someOptions: { da: '[valg]', en: '[options]' },
  path: { da: 'sti', en: 'path' },
  paths: {
    da: 'mapper og filer med listerne (CSV), i vilkårlig blanding',
    en: 'folders and files with the lists (CSV), mixed',
  },
  settingsFile: {
    da: `Står der en fil dubu-kpi.yml i den første mappe, der nævnes, gælder dens valg
(plan, as-of, clock, language med flere); det, der skrives på linjen, går forud.`,
    en: `Where a file dubu-kpi.yml stands in the first folder that is named, its choices
hold (plan, as-of, clock, language and more); what the line says goes before it.`,
  },
  version: { da: 'vis versionen', en: 'show the version' },
  help: { da: 'vis denne hjælp', en: 'show this help' },
  examples: { da: 'Eksempler:', en: 'Examples:' },
  exitCodes: {
    da: `Slutkoder:
   0  alt vel
   1  en milepæl er ikke nået, check fandt fejl, eller compare
      --fail-on-change en ændring
   2  forkert brug, eller en fejl i planen
   3  listerne kan ikke læses
   4  noget kunne ikke vurderes (med --strict)
  70  en fejl i programmet selv

dubu-kpi <kommando> --help viser en kommandos valg.`,
    en: `Exit codes:
   0  all well
   1  a milestone is missed, check found errors, or compare
      --fail-on-change a change
   2  wrong usage, or a mistake in the plan
   3  the lists can't be read
   4  something could not be evaluated (with --strict)
  70  a fault in the program itself

dubu-kpi <command> --help shows the options of a command.`,
  },
} as const;
