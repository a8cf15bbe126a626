import type { Words } from './words.ts';

const reasons: Readonly<Record<string, Words>> = {
  ENOENT: { da: 'den findes ikke', en: 'it does not exist' },
  ENOTDIR: { da: 'mappen findes ikke', en: 'the folder does not exist' },
  EISDIR: { da: 'det er en mappe', en: 'it is a folder' },
  EACCES: { da: 'adgang nægtet', en: 'access denied' },
  EPERM: { da: 'adgang nægtet', en: 'access denied' },
  EROFS: { da: 'drevet er skrivebeskyttet', en: 'the drive is read-only' },
  ENOSPC: { da: 'disken er fuld', en: 'the disk is full' },
  ENOMEM: { da: 'der er ikke hukommelse nok', en: 'there is not enough memory' },
  EDQUOT: { da: 'din diskkvote er brugt', en: 'your disk quota is used up' },
  EBUSY: { da: 'et andet program bruger den', en: 'another program is using it' },
  ENAMETOOLONG: { da: 'navnet er for langt', en: 'the name is too long' },
  ERR_ENCODING_INVALID_ENCODED_DATA: { da: 'den er ikke UTF-8', en: 'it is not UTF-8' },
};

/** Why the system refused a file, in words; undefined when the error is not the system's. */
export function refusalOf(error: unknown): Words | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return refusalNamed(error.code);
}

/** The words for one of the system's codes; a code without words is shown as it is. */
export function refusalNamed(code: string): Words {
  return reasons[code] ?? { da: code, en: code };
}
