import { documentsOf } from '../documents/read/documentsOf.ts';
import type { ContentRule } from '../rule.ts';
import { looksLikePerson, maskedAuthor } from './find/author.ts';
import { PRIVACY_ACT } from './personalRule.ts';

/** Documents name an office as their author, not a person; only a person can tell for sure, so that this one warns. */
export const author: ContentRule = {
  id: 'personal/author',
  title: '檔案的作者是公所或課室，不是個人',
  basis: PRIVACY_ACT,
  severity: 'warns',
  check: async (office) =>
    (await documentsOf(office)).flatMap(({ file, content }) => {
      const persons = content.authors.filter(looksLikePerson);
      if (persons.length === 0) return [];
      const said = persons.map((name) => `「${maskedAuthor(name)}」`).join('、');
      return [
        {
          file,
          line: 1,
          field: '文件屬性',
          what: `檔案記下的作者${said}看起來是個人，民眾看得到。`,
          todo: '用 LibreOffice 打開原檔，按「檔案→屬性→一般」，取消「套用使用者資料」，按「重設屬性」；註解和修訂也刪掉。存檔或重新匯出 PDF，換掉這個檔案。',
        },
      ];
    }),
};
