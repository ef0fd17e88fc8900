/** An error whose words staff understand: why a document cannot be read, and what to do. `why` is a clause, zh-TW. */
export function unreadable(why: string, todo = '用 LibreOffice 打開原檔，確認沒問題，另存一次，換掉這個檔案'): Error {
  return new Error(`這份文件讀不出來：${why}。${todo}。`);
}

/** The error for a document that would fill a page, or this machine. */
export const tooLarge = (what: string): Error => unreadable(what, '把內容分成幾份較小的文件，或刪掉用不到的工作表、列和欄');
