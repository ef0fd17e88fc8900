import { checkOffice } from '../../intake/checkOffice.ts';
import type { ContentRule } from '../rule.ts';

/** Every file is what its kind asks for: the content check, in the gate's words. Where it finds something, no site can be built. */
export const sound: ContentRule = {
  id: 'content/sound',
  title: '每個檔案的欄位都填對，引用的都存在',
  severity: 'stops',
  check: (office) => checkOffice(office),
};
