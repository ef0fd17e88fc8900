import { rocMoment } from '../../domain/time/moment.ts';
import { isOld, shelterStates, STATE_OLD_AFTER } from '../../domain/shelter/state.ts';
import { sheltersOf } from '../disaster/shelters.ts';
import type { ContentRule } from '../rule.ts';

/** The state of an open shelter is news: after three hours nobody can rely on it. */
export const shelterState: ContentRule = {
  id: 'freshness/shelter-state',
  title: '避難處所開設時，狀況三小時內更新過',
  basis: '服務計畫 5.1.1',
  severity: 'warns',
  check: (office) =>
    sheltersOf(office).flatMap(({ file, lineOf, data: { name, state } }) =>
      // A gate knows its day only: it judges as of noon, as a build for that day does.
      state && isOld(state, `${office.today} 12:00`)
        ? [
            {
              file,
              line: lineOf(['state', 'updatedAt']),
              field: '現在的狀況 › 更新時間',
              what: `「${name}」的狀況「${shelterStates[state.now]}」是 ${rocMoment(state.updatedAt)} 的，超過 ${STATE_OLD_AFTER / 60} 小時沒有更新。`,
              todo: '打電話問場所，把狀況、人數和更新時間改成現在的；已經收起來了，就刪掉「現在的狀況」整組。',
            },
          ]
        : [],
    ),
};
