/** One thing that is wrong in content, told to staff. */
export interface Finding {
  /** Path below the content root. */
  file: string;
  /** Line in that file, from 1. */
  line: number;
  /** The field as staff see it and as the file writes it: 「開頭說明（檔案裡寫作 lead）」; empty when the whole file is meant. */
  field: string;
  what: string;
  todo: string;
}

/** The two sentences of a finding: what is wrong, what to do. */
export type Said = Pick<Finding, 'what' | 'todo'>;

/** One finding as staff read it in a terminal. */
export function sayFinding({ file, line, field, what, todo }: Finding): string {
  return [`✗ ${file} 第 ${line} 行`, ...(field ? [`  欄位：${field}`] : []), `  問題：${what}`, `  怎麼改：${todo}`].join('\n');
}

/** All findings of a run in file order, with a closing count. */
export function sayFindings(findings: Finding[]): string {
  const sorted = [...findings].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const files = new Set(sorted.map((finding) => finding.file)).size;
  return `${sorted.map(sayFinding).join('\n\n')}\n\n共 ${sorted.length} 個問題，在 ${files} 個檔案。改好以前，網站維持原來的樣子。`;
}
