import { collections } from '../domain/collections.ts';
import { idPattern } from '../domain/field/common.ts';
import type { Said } from './finding.ts';
import { asId } from './repair.ts';
import { closest } from './suggest.ts';

const models = Object.values(collections);

/** A file that belongs to no kind of content. */
export function sayStray(file: string): Said {
  const what = '網站不會用到這個檔案。';
  const rule = ({ label, path, format }: (typeof models)[number]) => `${label}放 ${path} 資料夾，檔名以 .${format} 結尾`;
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const near = closest(
    folder,
    models.map(({ path }) => path),
    1,
  )[0];
  const model =
    models.find(({ path }) => path === folder) ??
    models.find(({ path }) => file.startsWith(`${path}/`)) ??
    models.find(({ path }) => path === near);
  if (model) return { what, todo: `${rule(model)}；不是內容就刪掉。` };
  return {
    what,
    todo: `移到內容的資料夾，不是內容就刪掉。資料夾有：${models.map(({ path, label }) => `${path}（${label}）`).join('、')}。`,
  };
}

/** A file name that cannot stand in an address; null when it can. */
export function judgeFileName(id: string, format: string): Said | null {
  if (idPattern.test(id)) return null;
  const faults = [
    ...(/[A-Z]/u.test(id) ? ['大寫字母'] : []),
    ...(/\s/u.test(id) ? ['空格'] : []),
    ...(/\p{Script=Han}/u.test(id) ? ['中文'] : []),
    ...(id.includes('_') ? ['底線'] : []),
  ];
  const meant = asId(id);
  return {
    what: `檔名有${faults.join('和') || '不能用的符號'}，不能當網址。`,
    todo: meant ? `改成 ${meant}.${format}。` : `檔名只用小寫英文、數字和連字號，例如 low-income.${format}。`,
  };
}
