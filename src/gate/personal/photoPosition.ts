import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf } from '../documents/read/documentsOf.ts';
import type { JudgedOffice } from '../office.ts';
import type { ContentRule } from '../rule.ts';
import { tellsPosition } from './find/position.ts';
import { PRIVACY_ACT } from './personalRule.ts';

const PICTURE = /\.(?:jpe?g|png|webp|hei[cf]|avif|tiff?)$/iu;

/** A picture: itself a file, or `within` a document. */
interface Shown {
  file: string;
  within: boolean;
  bytes: () => Buffer;
}

/** Every picture below content: attachments, the office's drawings, those inside documents, and those that lie where nothing should. */
async function pictures(office: JudgedOffice): Promise<Shown[]> {
  const { root, files, strays } = office;
  const loose = [...files, ...strays.map((file) => ({ file, bytes: () => readFileSync(join(root, file)) }))];
  const inside = (await documentsOf(office)).flatMap(({ file, content }) =>
    content.pictures.map(({ bytes }) => ({ file, within: true, bytes: () => bytes })),
  );
  return [...loose.filter(({ file }) => PICTURE.test(file)).map((picture) => ({ ...picture, within: false })), ...inside];
}

/** No picture tells where it was taken: somebody's house can be found by it. */
export const photoPosition: ContentRule = {
  id: 'personal/photo-position',
  title: '照片沒有記下拍攝位置',
  basis: PRIVACY_ACT,
  severity: 'stops',
  check: async (office) => {
    const found = new Map<string, boolean>();
    for (const { file, within, bytes } of await pictures(office)) {
      if (!found.has(file) && (await tellsPosition(bytes()))) found.set(file, within);
    }
    return [...found].map(([file, within]) => ({
      file,
      line: 1,
      field: '照片的拍攝位置',
      what: `${within ? '這份文件裡的照片' : '這張照片'}記下了在哪裡拍的（GPS 位置），別人可以查出是誰的家。`,
      todo: `把位置刪掉：Windows 在照片上按右鍵→「內容」→「詳細資料」→「移除檔案屬性和個人資訊」，${
        within ? '再把照片重新放進文件，存檔' : '存檔'
      }後換掉這個檔案。`,
    }));
  },
};
